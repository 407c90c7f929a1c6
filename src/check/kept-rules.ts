import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Requirement } from '../requirements/requirement';
import type { Rule } from './rules';

/** What reports say of a requirement. */
export type Told = Pick<Requirement, 'id' | 'level' | 'title' | 'description' | 'url'>;

/** The Rules that documents are judged by, with those that only advise and without, and what is told of their requirements. */
export interface KeptRules {
  readonly rules: readonly Rule[];
  readonly guided: readonly Rule[];
  readonly told: readonly Told[];
}

/**
 * The Rules as the features state them, kept in `.cache` under a hash of the features and of all that reads them,
 * since reading them anew costs more than judging a thousand documents. Throws FeatureFault where they have faults.
 */
export function keptRules(folder = path.join(projectFolder, '.cache/rules')): KeptRules {
  const file = path.join(folder, `${hashOfSources()}.json`);
  return keptIn(file) ?? kept(file, rulesFromFeatures());
}

/** The same, read anew. */
export function rulesFromFeatures(): KeptRules {
  // Loaded only here: what reads features, and the judges that each sentence is held against.
  /* eslint-disable @typescript-eslint/no-require-imports */
  const { readRequirements } = require('../requirements/features') as typeof import('../requirements/features');
  const { rulesOf } = require('./rules') as typeof import('./rules');
  /* eslint-enable @typescript-eslint/no-require-imports */
  const requirements = readRequirements();
  const [rules, guided] = [rulesOf(requirements), rulesOf(requirements, true)];
  const named = new Set(guided.map(({ requirement }) => requirement));
  const told = requirements.filter(({ id }) => named.has(id)).map(({ id, level, title, description, url }) => ({ id, level, title, description, url }));
  return { rules, guided, told };
}

const projectFolder = path.resolve(__dirname, '../..');

function hashOfSources(): string {
  const files = sources.flatMap(([room, extension]) => filesBelow(path.join(projectFolder, room)).filter((file) => file.endsWith(extension)));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(`${path.relative(projectFolder, file)}\0${readFileSync(file, 'utf8')}\0`);
  return hash.digest('hex').slice(0, 32);
}

const sources = [
  ['features', '.feature'],
  ['src/requirements', '.ts'],
  ['src/check', '.ts'],
  ['src/oracles', '.ts'],
  ['src/register', 'roles.ts'],
] as const;

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });
}

function keptIn(file: string): KeptRules | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as KeptRules;
  } catch {
    return undefined;
  }
}

/** Keeps the one state that there is now; where nothing can be written they are read anew each time. */
function kept(file: string, rules: KeptRules): KeptRules {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(rules));
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A matter of speed alone.
  }
  return rules;
}
