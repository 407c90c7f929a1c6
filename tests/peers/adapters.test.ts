import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import { projectFolder, whyMissing } from '../../scripts/set-up/availability';

const minimal = `<?xml version="1.0" encoding="UTF-8"?>
<IODEF-Document xmlns="urn:ietf:params:xml:ns:iodef-1.0" version="1.00" lang="en">
  <!-- both libraries read over it -->
  <Incident purpose="reporting">
    <IncidentID name="csirt.example.com">189493</IncidentID>
    <ReportTime>2001-09-13T23:19:24+00:00</ReportTime>
    <Assessment><Impact type="admin"/></Assessment>
    <Contact role="creator" type="organization"><ContactName>\u00c9quipe</ContactName></Contact>
  </Incident>
</IODEF-Document>`;

const adapters = [
  { name: 'xmpp-ftw-item-parser', program: process.execPath, script: 'adapter.cjs' },
  { name: 'iodeflib', program: 'python3', script: 'adapter.py' },
] as const;

for (const { name, program, script } of adapters) {
  const file = path.join(projectFolder, 'adapters', name, script);
  const give = (document: string, ...parameters: readonly string[]): ReturnType<typeof run> => run(program, [file, ...parameters], document);

  describe(`the adapter of ${name}`, { skip: whyMissing(name) }, () => {
    test('accepts a document, and writes what the library made of it', () => {
      const { exit, output } = give(minimal);
      assert.equal(exit, 0);
      assert.match(output, /189493/);
    });

    test('rejects what is no XML, and writes nothing', () => {
      const { exit, output, complaint } = give(`${minimal.slice(0, 300)}<`);
      assert.deepEqual({ exit, output }, { exit: 1, output: '' });
      assert.notEqual(complaint, '');
    });

    test('answers requests one by one while it is resident', () => {
      const requests = [minimal, '<', minimal].map((document, id) => JSON.stringify({ id, document: Buffer.from(document).toString('base64') }));
      const { exit, output } = give(`${requests.join('\n')}\n`, '--resident');
      assert.equal(exit, 0);
      const answers = output.trimEnd().split('\n').map(readAnswer);
      assert.deepEqual(answers.map(({ id, verdict }) => [id, verdict]), [[0, 'accepts'], [1, 'rejects'], [2, 'accepts']]);
      assert.equal(Buffer.from(answers[0]?.document ?? '', 'base64').toString('utf8'), give(minimal).output);
    });
  });
}

interface Answer {
  readonly id: number;
  readonly verdict: string;
  readonly document?: string;
}

function readAnswer(line: string): Answer {
  return JSON.parse(line) as Answer;
}

function run(program: string, parameters: readonly string[], input: string): { readonly exit: number | null; readonly output: string; readonly complaint: string } {
  const ended = spawnSync(program, parameters, { input, encoding: 'utf8', timeout: 30_000 });
  return { exit: ended.status, output: ended.stdout, complaint: ended.stderr };
}
