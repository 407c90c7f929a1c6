import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { startXmppGrid } from '../../src/reference/xmpp-grid/start';
import { violations } from '../../src/reference/xmpp-grid/violations';
import { targetSchema } from '../../src/register/target';
import { header, platform, Wire } from './xmpp-wire';

/** Debian's own, for which python3-slixmpp is packaged. */
const python = '/usr/bin/python3';

/** With CI=true what is missing is an error, not a reason to skip. */
const skipSlixmpp = pythonWithSlixmpp() || process.env['CI'] === 'true' ? false : 'python3-slixmpp is not installed';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'milepost-xmpp-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the XMPP-Grid reference', () => {
  test('serves slixmpp from login to delivery', { skip: skipSlixmpp }, async () => {
    const { point, stop } = await startXmppGrid({ folder });
    try {
      assert.deepEqual(await runSlixmpp(JSON.stringify(point)), {
        mechanism: 'SCRAM-SHA-512-PLUS',
        tls: 'TLSv1.2',
        identities: ['pubsub/service'],
        topics: ['slixmpp-topic'],
        type: 'urn:ietf:params:xml:ns:iodef-2.0',
        subscription: 'pending',
        notice: 'subscribed',
        delivered: ['first', '{urn:ietf:params:xml:ns:iodef-2.0}IODEF-Document'],
        outsider: 'not-authorized',
        external: ['EXTERNAL', 'sensor@grid.example'],
      });
    } finally {
      await stop();
    }
  });

  test('gives a point that a target file could hold, with secrets for its owner alone', async () => {
    const { point, stop } = await startXmppGrid({ folder });
    await stop();
    const checked = targetSchema.shape.points.parse({ 'xmpp-grid-controller': point, 'xmpp-grid-broker': point });
    assert.deepEqual(checked['xmpp-grid-broker'], point);
    for (const file of readdirSync(folder).filter((name) => /password|key/.test(name))) {
      assert.equal(statSync(path.join(folder, file)).mode & 0o777, 0o600, file);
    }
  });

  test('ends every connection when it stops, and listens no longer', async () => {
    const { point, stop } = await startXmppGrid({ folder });
    const wires = [await Wire.open(point), await platform(point, 'provider')];
    await stop();
    for (const wire of wires) await wire.closed();
    await assert.rejects(Wire.open(point), { code: 'ECONNREFUSED' });
  });

  test('holds out under a client that comes, floods and goes', async () => {
    const { point, stop } = await startXmppGrid({ folder });
    const [provider, flooder] = [await platform(point, 'provider'), await platform(point, 'outsider')];
    for (let count = 0; count < 500; count++) flooder.send(`<message to='provider@grid.example'><body>${count}</body></message>`);
    await provider.until(/<body>499<\/body>/);
    flooder.end();
    const ping = `<iq type='get' id='after' to='grid.example'><ping xmlns='urn:xmpp:ping'/></iq>`;
    assert.match(await provider.send(ping).until(/id='after'/), /type='result'/);
    await stop();
  });
});

describe('violations of the XMPP-Grid reference', () => {
  test('are there for each Rule of its roles that is tested, and for no other', () => {
    assert.deepEqual([...violations.map(({ id }) => id)].sort(), testedRules().sort());
  });

  test('name each other rightly', () => {
    const ids: readonly string[] = violations.map(({ id }) => id);
    for (const { id, also } of violations) for (const other of also) assert.ok(ids.includes(other) && other !== id, `${id} also ${other}`);
  });

  test('are known by name', async () => {
    await assert.rejects(startXmppGrid({ folder, violate: 'RFC8600-0-0' }), /got "RFC8600-0-0"/);
  });

  test('let TLS 1.1 in where that is the violation, and nowhere else', async () => {
    for (const violate of ['RFC8600-8.3.1-1', undefined]) {
      const { point, stop } = await startXmppGrid({ folder, ...(violate && { violate }) });
      const old = { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;
      const opened = Wire.openDirect(point, old);
      if (violate) (await opened).end();
      else await assert.rejects(opened);
      await stop();
    }
  });

  test('offer PLAIN where that is the violation', async () => {
    const { point, stop } = await startXmppGrid({ folder, violate: 'RFC8600-8.3.1-4' });
    const wire = await Wire.openDirect(point);
    const features = await wire.send(header(point)).until(/features>$/);
    assert.match(features, /<mechanisms [^>]*><mechanism>PLAIN<\/mechanism><\/mechanisms>/);
    const password = readFileSync(point.accounts.provider.password?.file ?? '', 'ascii');
    const message = Buffer.from(`\0provider\0${password}`).toString('base64');
    await wire.send(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${message}</auth>`).until(/<success/);
    wire.end();
    await stop();
  });
});

function pythonWithSlixmpp(): boolean {
  try {
    execFileSync(python, ['-c', 'import slixmpp'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function runSlixmpp(point: string): Promise<unknown> {
  return new Promise((resolve, reject) =>
    execFile(python, [path.join(__dirname, 'xmpp-client.py'), point], { timeout: 30_000 }, (error, output, complaints) => {
      if (error) reject(new Error(complaints));
      else resolve(JSON.parse(output));
    }),
  );
}

/** The Rules of RFC 8600 that bind a Controller or a Broker and are tested. */
function testedRules(): string[] {
  const features = path.resolve(__dirname, '../../features');
  const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.feature'));
  const tagLines = files.flatMap((file) => tagLinesOf(path.join(features, file)));
  return tagLines
    .filter((tags) => /@xmpp-grid-(controller|broker)\b/.test(tags) && !/@untestable\b|@if-without-/.test(tags))
    .flatMap((tags) => /@([A-Z]+\d+-\S+)/.exec(tags)?.[1] ?? []);
}

/** The tags of each Rule, which may take several lines. */
function tagLinesOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/((?:^ *@.*\n)+) *Rule:/gm)].map(([, tags = '']) => tags);
}
