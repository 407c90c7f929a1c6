import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Requirement } from '../requirements/requirement';
import type { Encoding } from '../data-item/encoding';
import { extensionOf, readVector, vectorFolder, vectorNames } from '../vectors';
import { SchemaEngine } from '../xml/schema-engine';
import { judgeDocument } from './judge';
import { judgeEncoded } from './judge-encoded';
import { rulesOf } from './rules';

/** A requirement in words, with a document that keeps it and one that breaks it where the vectors have one. */
export async function explanationOf({ id }: Requirement, requirements: readonly Requirement[]): Promise<string> {
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) throw new Error(`${id}: expected the id of a requirement`);
  const { ids, level, title, description, url, untestable } = requirement;
  const reason = untestable ? [`Not tested (${untestable.reason}): ${untestable.explanation}`] : [];
  const head = [`${ids.join(', ')}  ${level}`, title, '', description, ...reason, url];
  const broken = await vectorThatBreaks(requirement, requirements);
  if (!broken) return `${[...head, '', ...shownByItsOwn(requirement)].join('\n')}\n`;
  const kept = twinOf(broken, requirements) ?? `${broken.split('/')[0]}/valid/minimal`;
  return `${[...head, '', ...shown('valid', kept), '', ...shown('invalid', broken)].join('\n')}\n`;
}

/** What a recipient or library has to take, where nothing has to be refused. */
function shownByItsOwn({ cases }: Requirement): readonly string[] {
  const kept = cases.find(({ vector }) => vector && /^iodef.*\/valid\//.test(vector))?.vector;
  return kept ? shown('valid', kept) : ['No vector shows it.'];
}

/** What a test case gives a recipient before and after the vector: the same without its defect. */
function twinOf(broken: string, requirements: readonly Requirement[]): string | undefined {
  const cases = requirements.flatMap((each) => each.cases).filter(({ vector }) => vector === broken);
  return cases.flatMap(({ steps }) => steps.flatMap((step) => /accepts the document "([^"]+\/valid\/[^"]+)"/.exec(step)?.[1] ?? []))[0];
}

/** The one that breaks least besides it. */
async function vectorThatBreaks({ ids, specification, cases }: Requirement, requirements: readonly Requirement[]): Promise<string | undefined> {
  const own = cases.find(({ vector }) => vector?.includes('/invalid/'))?.vector;
  const families = own ? [] : (familiesOf[specification] ?? []);
  if (families.length === 0) return own?.startsWith('iodef') ? own : undefined;
  const [engine, rules] = [await SchemaEngine.load(), rulesOf(requirements)];
  const breaking = families.flatMap(([family, encoding]) =>
    vectorNames(family, 'invalid').flatMap((name) => {
      const { bytes } = readVector(name);
      const { findings } = encoding ? judgeEncoded(bytes, encoding, rules) : judgeDocument(bytes, engine, { rules, asSent: true });
      return findings.some(({ requirement }) => ids.includes(requirement)) ? [{ name, others: findings.length }] : [];
    }),
  );
  return breaking.sort((one, other) => one.others - other.others)[0]?.name;
}

/** Where vectors of a specification lie, and how they are encoded where they are not XML. */
const familiesOf: Readonly<Record<string, readonly (readonly [family: string, encoding?: Encoding])[]>> = {
  RFC5070: [['iodef1']],
  RFC7970: [['iodef']],
  RFC7203: [['iodef-sci']],
  RFC7495: [['iodef-enum']],
  RFC5901: [['iodef-phishing']],
  RFC5941: [['iodef-fraud']],
  RFC8727: [
    ['iodef-json', 'json'],
    ['iodef-cbor', 'cbor'],
  ],
};

/** Text as it stands, CBOR in hexadecimal, 32 bytes a line. */
function shown(word: string, vector: string): readonly string[] {
  const bytes = readFileSync(path.join(vectorFolder, `${vector}${extensionOf(vector)}`));
  const lines = extensionOf(vector) === '.cbor' ? (bytes.toString('hex').match(/.{1,64}/g) ?? []) : bytes.toString().trimEnd().split('\n');
  return [`${word} (vectors/${vector}${extensionOf(vector)}):`, ...lines.map((line) => `  ${line}`)];
}
