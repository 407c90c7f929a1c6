import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { generatorAtWork } from '../../scripts/generators/bindings';
import { generators, installedIn, type Generator } from '../../scripts/generators/generator';
import { whyMissing } from '../../scripts/set-up/availability';
import { answerOf } from '../../src/drivers/command/answer';
import { parseXml } from '../../src/xml/tree';
import { readVector } from '../../src/vectors';

for (const generator of generators) {
  describe(`the adapter of ${generator.name}`, { skip: whyMissing(generator.name) }, () => {
    test('says of a word that it does not know that it is unsupported', () => {
      assert.equal(told(generator, ['translate']).status, 127);
    });

    test('refuses to compile what is no schema, and says why', async () => {
      const { tool, end } = generatorAtWork(generator);
      try {
        const exchange = await tool.compile({ name: 'no-schema', main: Buffer.from(readVector('iodef/invalid/not-iodef').bytes).toString(), imports: {} });
        assert.equal(answerOf(exchange), 'rejects');
        assert.notEqual(exchange.received?.headers.find(([name]) => name === 'stderr')?.[1] ?? '', '');
      } finally {
        end();
      }
    });

    if (!generator.asLibrary) return; // what it generates does not build
    test('writes each version with the binding of that version', () => {
      for (const [vector, namespace] of [['iodef/valid/minimal', 'urn:ietf:params:xml:ns:iodef-2.0'], ['iodef1/valid/minimal', 'urn:ietf:params:xml:ns:iodef-1.0']] as const) {
        const root = parseXml(writtenBy(generator, readVector(vector).bytes)).document?.root;
        assert.equal(root?.namespace, namespace);
        assert.equal(root?.local, 'IODEF-Document');
      }
    });
  });
}

test('what the adapters install is pinned', () => {
  for (const list of ['pyxb/requirements.txt', 'xsdata/requirements.txt', 'generateds/requirements.txt']) {
    assert.match(readFileSync(path.join(__dirname, '../../adapters/code-generators', list), 'utf8'), /^\S+==\S+ (\\\n\s+)?--hash=sha256:[0-9a-f]{64}/);
  }
});

/** Resident adapters answer in lines; the others are told by one run. */
function writtenBy(generator: Generator, document: Uint8Array): Uint8Array {
  const words = ['library', installedIn(generator.name)];
  if (generator.name === 'codesynthesis-xsd') return told(generator, words, document).stdout;
  const line = `${JSON.stringify({ id: 7, document: Buffer.from(document).toString('base64') })}\n`;
  const reply = JSON.parse(told(generator, words, Buffer.from(line)).stdout.toString()) as { readonly id: number; readonly document: string };
  assert.equal(reply.id, 7);
  return Buffer.from(reply.document, 'base64');
}

function told({ run: [program = '', ...first] }: Generator, words: readonly string[], input: Uint8Array = Buffer.alloc(0)) {
  return spawnSync(program, [...first, ...words], { input, timeout: 60_000 });
}
