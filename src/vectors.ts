import { readFileSync } from 'node:fs';
import path from 'node:path';

export const expectations = ['valid', 'invalid', 'tolerated'] as const;
export type Expectation = (typeof expectations)[number];

/** An input kept in `vectors/`, byte for byte; its folder says what it must meet. */
export interface Vector {
  /** Path without extension: `iodef/invalid/incident-no-purpose`. */
  readonly name: string;
  readonly expectation: Expectation;
  readonly bytes: Uint8Array;
}

/** The folder of the vectors. */
export const vectorFolder = path.resolve(__dirname, '../vectors');

/** Reads a vector by its name. Throws where there is none. */
export function readVector(name: string): Vector {
  const expectation = expectations.find((folder) => name.split('/').at(-2) === folder);
  if (!expectation) throw new Error(`vector "${name}": expected <family>/<${expectations.join('|')}>/<name>`);
  return { name, expectation, bytes: readFileSync(path.join(vectorFolder, `${name}.xml`)) };
}
