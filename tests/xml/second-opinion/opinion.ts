import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SchemaSet } from '../../../src/iodef/schema-set';

/** A document to have an opinion of. */
export interface Subject {
  /** For messages; need not be a file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What an engine holds of one document: `unjudged` where it declines or died, which is agreement with nobody. */
export interface Opinion {
  readonly verdict: 'valid' | 'invalid' | 'ill-formed' | 'unjudged';
  /** The engine's words, one line. */
  readonly because: string;
}

/** A schema validator that is not the one which judges implementations, or is that one for comparison. */
export interface Engine {
  readonly name: string;
  /** Why it cannot be asked here, when it cannot: a missing program or package. */
  absence(): string | undefined;
  /** One opinion a subject, in order. Throws where the schema does not compile. */
  opinions(schema: SchemaSet, subjects: readonly Subject[]): Promise<readonly Opinion[]>;
}

/** Runs with a folder that holds the schema set (main.xsd, and each import by its location) and the subjects as 0.xml, 1.xml, ... */
export async function withFolder<Result>(schema: SchemaSet, subjects: readonly Subject[], run: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-second-opinion-'));
  try {
    writeFileSync(path.join(folder, 'main.xsd'), schema.main);
    for (const [location, text] of Object.entries(schema.imports)) writeFileSync(path.join(folder, path.basename(location)), text);
    subjects.forEach(({ bytes }, index) => writeFileSync(path.join(folder, `${index}.xml`), bytes));
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads lines of `index<TAB>verdict<TAB>because`; a subject without a line is unjudged. */
export function readOpinions(output: string, subjects: readonly Subject[], otherwise: string): readonly Opinion[] {
  const lines = output.split('\n').filter((line) => line.includes('\t')).map((line) => line.split('\t'));
  const byIndex = new Map(lines.map(([index, verdict, because = '']) => [Number(index), { verdict, because }]));
  return subjects.map((_, index): Opinion => {
    const { verdict, because } = byIndex.get(index) ?? { verdict: 'unjudged', because: otherwise };
    return { verdict: verdicts.find((each) => each === verdict) ?? 'unjudged', because };
  });
}

const verdicts = ['valid', 'invalid', 'ill-formed', 'unjudged'] as const;
