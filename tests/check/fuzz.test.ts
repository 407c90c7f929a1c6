import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { checkVerdicts } from '../../src/check/checked';
import { judgeDocument } from '../../src/check/judge';
import { lineOf, mendOf } from '../../src/check/words';
import { inRidReport } from '../../src/drivers/https/rid-report';
import { readVector, vectorNames } from '../../src/vectors';
import { SchemaEngine } from '../../src/xml/schema-engine';
import { rules } from './judging';

const runs = 20_000;
const documents = ['iodef', 'iodef1'].flatMap((family) => [...vectorNames(family, 'valid'), ...vectorNames(family, 'invalid')].map((name) => Buffer.from(readVector(name).bytes)));

/** One in ten stands in a RID message. */
const seeds = documents.map((document, index) => (index % 10 === 0 ? Buffer.from(inRidReport(document)) : document));

/** What markup is made of, and what breaks it. */
const fragments = ['<', '>', '&', '"', "'", ']]>', '<![CDATA[', '<!--', '-->', '<?', '?>', '<!DOCTYPE a>', '&#0;', '&a;', '\0', '\u{feff}', '\u202e', '\ud800', ' xmlns="x"', ' xml:lang="-"', '</Incident>', '<Incident/>', 'ext-value', '[1]', '::', '/@'];

/** A share of a document in millionths; doubles would favour what lies near its beginning. */
const place = fc.nat(1_000_000);

const mutation = fc.record({
  kind: fc.constantFrom('cut', 'flip', 'insert', 'repeat', 'swap'),
  at: place,
  to: place,
  bit: fc.integer({ min: 0, max: 7 }),
  fragment: fc.constantFrom(...fragments),
});

test(`${runs} mutated documents: a verdict each, a place for each finding, never a throw`, { timeout: 300_000 }, async () => {
  const engine = await SchemaEngine.load();
  const counts: Record<string, number> = {};
  const document = fc.tuple(fc.constantFrom(...seeds), fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([seed, mutations]) => mutations.reduce(mutated, seed));
  fc.assert(
    fc.property(document, (bytes) => {
      const { verdict, findings, notes } = judgeDocument(bytes, engine, { rules, asSent: false });
      counts[verdict] = (counts[verdict] ?? 0) + 1;
      assert.ok(checkVerdicts.includes(verdict));
      assert.ok(verdict === 'valid' || findings.length > 0, 'a verdict without a finding');
      for (const finding of [...findings, ...notes]) {
        assert.ok(finding.line >= 1 && finding.column >= 1 && finding.where.startsWith('/'), JSON.stringify(finding));
        assert.doesNotMatch(lineOf('f', finding) + mendOf(finding), /[\p{Cc}\p{Cf}\p{Cs}]/u);
      }
    }),
    { seed: 20_260_301, numRuns: runs, endOnFailure: true },
  );
  // The mutations reach every part: enough get past the parser, enough do not.
  assert.ok((counts['valid'] ?? 0) > runs / 200 && (counts['invalid'] ?? 0) > runs / 4, JSON.stringify(counts));
});

function mutated(bytes: Buffer, { kind, at, to, bit, fragment }: { readonly kind: string; readonly at: number; readonly to: number; readonly bit: number; readonly fragment: string }): Buffer {
  const [from, end] = [at, to].map((share) => Math.floor((share / 1_000_000) * bytes.length)).sort((a, b) => a - b) as [number, number];
  if (kind === 'cut') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(Math.min(end, from + 64))]);
  if (kind === 'insert') return Buffer.concat([bytes.subarray(0, from), Buffer.from(fragment), bytes.subarray(from)]);
  if (kind === 'repeat') return Buffer.concat([bytes.subarray(0, Math.min(end, from + 400)), bytes.subarray(from)]);
  if (kind === 'swap') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(end), bytes.subarray(from, end)]);
  const flipped = Buffer.from(bytes);
  if (flipped.length > from) flipped[from] = (flipped[from] ?? 0) ^ (1 << bit);
  return flipped;
}
