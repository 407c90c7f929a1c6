import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { InitFault, initTarget, type Ask } from '../../src/register/init';
import { readTarget } from '../../src/register/read';
import { roles } from '../../src/register/roles';

const folder = mkdtempSync(path.join(tmpdir(), 'milepost-init-'));
const nobody = undefined as unknown as Ask;
let count = 0;
const fresh = (): string => path.join(folder, `${++count}.yaml`);

describe('a target file that is begun', () => {
  for (const role of roles) {
    it(`for ${role} is well-formed as it is`, async () => {
      const file = await initTarget({ name: 'Acme', role: [role], out: fresh() }, nobody);
      const target = readTarget(file);
      assert.equal(target.implementation.name, 'Acme');
      assert.ok(target.claims.length > 0 && target.claims.every((claim) => claim.role === role));
      assert.equal(target.safety.write, false);
    });
  }

  it('for all roles is so too, with the URL that was given and one point for the whole grid', async () => {
    const file = await initTarget({ name: 'Acme', role: roles, url: 'https://rolie.acme.example/service', out: fresh() }, nobody);
    const { points } = readTarget(file);
    assert.equal(points['rolie-server']?.url, 'https://rolie.acme.example/service');
    assert.deepEqual(points['xmpp-grid-broker'], points['xmpp-grid-controller']);
  });

  it('takes a name with any characters', async () => {
    const name = 'A "quoted" name: #1 — {é}\\';
    const target = readTarget(await initTarget({ name, role: ['iodef-sender'], out: fresh() }, nobody));
    assert.equal(target.implementation.name, name);
  });

  it('is well-formed with every comment of its points taken in', async () => {
    const file = await initTarget({ name: 'Acme', role: ['xmpp-grid-controller', 'rolie-server', 'iodef-sender', 'iodef-library'], out: fresh() }, nobody);
    const [before = '', after = ''] = readFileSync(file, 'utf8').split('\npoints:');
    // A token would be one credential too many beside user and password.
    writeFileSync(file, `${before}\npoints:${after.replace(/^( *)# ( *(?!token)[\w-]+:)/gm, '$1$2')}`);
    const { points } = readTarget(file);
    assert.equal(points['xmpp-grid-controller']?.external?.account.jid, 'sensor@example.org');
    assert.equal(points['rolie-server']?.user, 'milepost');
    assert.equal(points['iodef-library']?.command.mode, 'resident');
  });

  it('asks for what is missing', async () => {
    const questions: string[] = [];
    const answers = ['Acme', 'rolie-server iodef-sender', 'https://rolie.acme.example/service'];
    const ask: Ask = async (question) => {
      questions.push(question);
      return answers[questions.length - 1] ?? '';
    };
    const { points } = readTarget(await initTarget({ out: fresh() }, ask));
    assert.deepEqual(Object.keys(points).sort(), ['iodef-sender', 'rolie-server']);
    assert.equal(questions.length, 3);
  });
});

describe('beginning a target file', () => {
  it('never overwrites', async () => {
    const file = fresh();
    writeFileSync(file, 'mine');
    await assert.rejects(
      initTarget({ name: 'Acme', role: ['rolie-server'], out: file }, nobody),
      (error) => error instanceof InitFault && /left as it is\. Fix: name another with --out/.test(error.message),
    );
    assert.equal(readFileSync(file, 'utf8'), 'mine');
  });

  const wrong: readonly (readonly [what: string, options: object, saying: RegExp])[] = [
    ['without a name and nobody to ask', { role: ['rolie-server'] }, /--name: expected a value, as there is no terminal/],
    ['without a role', { name: 'Acme', role: [] }, /--role: expected at least one/],
    ['with a misspelt role', { name: 'Acme', role: ['rolie-sever'] }, /did you mean "rolie-server"\?/],
    ['with a plain URL', { name: 'Acme', role: ['rolie-server'], url: 'http://x' }, /--url: expected an https URL/],
    ['in a folder that is not there', { name: 'Acme', role: ['rolie-server'], out: path.join(folder, 'none', 'a.yaml') }, /Fix: make it first/],
  ];
  for (const [what, options, saying] of wrong) {
    it(`${what} is refused`, async () => {
      await assert.rejects(
        async () => initTarget({ out: fresh(), ...options }, nobody),
        (error) => error instanceof InitFault && saying.test(error.message),
      );
    });
  }
});
