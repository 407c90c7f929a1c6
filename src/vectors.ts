import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defectiveVector } from './iodef/derived/vectors';

export const expectations = ['valid', 'invalid', 'tolerated'] as const;
export type Expectation = (typeof expectations)[number];

/** An input kept in `vectors/`, byte for byte; its folder says what it must meet. */
export interface Vector {
  /** Path without extension: `iodef/invalid/incident-no-purpose`. */
  readonly name: string;
  readonly expectation: Expectation;
  /** The entry of the defects register that a tolerated vector turns on, from its name: `D05`. */
  readonly defect?: string;
  readonly bytes: Uint8Array;
}

/** How the files of a family end: `.xml`, or the encoding that its name ends in (`iodef-json`). */
export function extensionOf(vector: string): '.xml' | '.json' | '.cbor' {
  if (/^iodef1?-description\b/.test(vector)) return '.json';
  const [, encoding] = /^iodef-(json|cbor)\b/.exec(vector) ?? [];
  return encoding === 'json' ? '.json' : encoding === 'cbor' ? '.cbor' : '.xml';
}

/** The folder of the vectors. */
export const vectorFolder = path.resolve(__dirname, '../vectors');

/** Reads a vector by its name, or derives it (`iodef/derived/incident-no-incident-id`). Throws where there is none, and for a tolerated one whose name does not say its defect. */
export function readVector(name: string): Vector {
  if (name.split('/').at(-2) === 'derived') return derived(name);
  const expectation = expectations.find((folder) => name.split('/').at(-2) === folder);
  if (!expectation) throw new Error(`vector "${name}": expected <family>/<${expectations.join('|')}>/<name>`);
  const defect = expectation === 'tolerated' ? /\/(d\d\d)-[^/]+$/.exec(name)?.[1]?.toUpperCase() : undefined;
  if (expectation === 'tolerated' && !defect) throw new Error(`vector "${name}": expected a name that begins with its defect, as d05-, got "${path.basename(name)}"`);
  return { name, expectation, ...(defect && { defect }), bytes: readFileSync(path.join(vectorFolder, `${name}${extensionOf(name)}`)) };
}

/**
 * Documents by which it shows whether somebody judges at all: whoever takes IODEF in any of its forms accepts one of the first
 * and rejects one of the second.
 */
export const touchstones = {
  accepts: ['iodef/valid/minimal', 'iodef1/valid/minimal', 'iodef-json/valid/minimal', 'iodef-cbor/valid/minimal', 'iodef/valid/event', 'iodef1/valid/event'],
  rejects: ['iodef/invalid/not-iodef', 'iodef1/invalid/not-iodef', 'iodef-json/invalid/not-iodef', 'iodef-cbor/invalid/not-iodef', 'iodef/invalid/not-xml'],
} as const;

/** The names of a family's vectors with this expectation, sorted; a family need not have some of every kind. */
export function vectorNames(family: string, expectation: Expectation): readonly string[] {
  const folder = path.join(vectorFolder, family, expectation);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.endsWith(extensionOf(family)))
    .map((file) => `${family}/${expectation}/${path.basename(file, extensionOf(family))}`)
    .sort();
}

function derived(name: string): Vector {
  const vector = defectiveVector(name);
  if (!vector) throw new Error(`vector "${name}": expected one that the tables of the data model give`);
  return { name, expectation: 'invalid', bytes: vector.bytes };
}
