import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Requirement } from '../requirements/requirement';
import { readVector, vectorFolder, vectorNames } from '../vectors';
import { SchemaEngine } from '../xml/schema-engine';
import { judgeDocument } from './judge';
import { rulesOf } from './rules';

/** A requirement in words, with a document that keeps it and one that breaks it where the vectors have one. */
export async function explanationOf({ id }: Requirement, requirements: readonly Requirement[]): Promise<string> {
  const requirement = requirements.find((each) => each.id === id);
  if (!requirement) throw new Error(`${id}: expected the id of a requirement`);
  const { ids, level, title, description, url, untestable } = requirement;
  const reason = untestable ? [`Not tested (${untestable.reason}): ${untestable.explanation}`] : [];
  const head = [`${ids.join(', ')}  ${level}`, title, '', description, ...reason, url];
  const broken = await vectorThatBreaks(requirement, requirements);
  if (!broken) return `${[...head, '', 'No vector shows it.'].join('\n')}\n`;
  const kept = broken.startsWith('iodef1/') ? 'iodef1/valid/minimal' : 'iodef/valid/minimal';
  return `${[...head, '', ...shown('valid', kept), '', ...shown('invalid', broken)].join('\n')}\n`;
}

/** The one that breaks least besides it. */
async function vectorThatBreaks({ ids, specification, cases }: Requirement, requirements: readonly Requirement[]): Promise<string | undefined> {
  const own = cases.find(({ vector }) => vector?.includes('/invalid/'))?.vector;
  const family = specification === 'RFC5070' ? 'iodef1' : 'iodef';
  if (own || !['RFC5070', 'RFC7970'].includes(specification)) return own?.startsWith('iodef') ? own : undefined;
  const [engine, options] = [await SchemaEngine.load(), { rules: rulesOf(requirements), asSent: true }];
  const breaking = vectorNames(family, 'invalid').flatMap((name) => {
    const { findings } = judgeDocument(readVector(name).bytes, engine, options);
    return findings.some(({ requirement }) => ids.includes(requirement)) ? [{ name, others: findings.length }] : [];
  });
  return breaking.sort((one, other) => one.others - other.others)[0]?.name;
}

function shown(word: string, vector: string): readonly string[] {
  const text = readFileSync(path.join(vectorFolder, `${vector}.xml`), 'utf8').trimEnd();
  return [`${word} (vectors/${vector}.xml):`, ...text.split('\n').map((line) => `  ${line}`)];
}
