import type { Version } from '../model';
import { documentAround, pathTo } from './document';
import { elementOf, variantsOf } from './element';
import { chiefMutants, reachableClasses } from './mutants';
import { kebabOf } from './names';
import { writtenInLines } from './sample';

/** The family of vectors of a version. */
export const familyOf: Readonly<Record<Version, string>> = { v1: 'iodef1', v2: 'iodef' };

/** A vector that nobody wrote: the tables give it. */
export interface DerivedVector {
  /** `iodef/derived/incident-no-incident-id`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A derived vector with one defect. */
export interface DefectiveVector extends DerivedVector {
  /** `Incident lacks IncidentID`. */
  readonly violation: string;
  /** Keys of the grammar items that it breaks. */
  readonly breaks: readonly string[];
}

/** The name of the vector that holds all of a class: each of its children, attributes and values. It is kept in `vectors/`, by `scripts/derive-vectors.ts`. */
export function wholeName(version: Version, className: string): string {
  return `${familyOf[version]}/valid/class-${kebabOf(className)}`;
}

/** The vector that holds all of a class. */
export function wholeVector(version: Version, className: string): DerivedVector {
  const path = pathTo(version, className);
  const instances = variantsOf(path.place).map((wish) => elementOf(path.place, wish));
  return { name: wholeName(version, className), bytes: writtenInLines(documentAround(version, path, instances)) };
}

/** The vectors that each break one thing of a class, made when asked for. */
export function defectiveVectors(version: Version, className: string): readonly DefectiveVector[] {
  const key = `${version} ${className}`;
  const known = made.get(key) ?? chiefMutants(version, className).map(({ name, violation, breaks, document }) => ({
    name: `${familyOf[version]}/derived/${name}`,
    violation,
    breaks,
    bytes: writtenInLines(document),
  }));
  made.set(key, known);
  return known;
}

/** A vector with one defect by its name; undefined where the tables give none of this name. */
export function defectiveVector(name: string): DefectiveVector | undefined {
  const [family, , local = ''] = name.split('/');
  const version: Version = family === familyOf.v1 ? 'v1' : 'v2';
  const classes = reachableClasses(version).filter((className) => local.startsWith(`${kebabOf(className)}-`));
  return classes.flatMap((className) => defectiveVectors(version, className)).find((vector) => vector.name === name);
}

const made = new Map<string, readonly DefectiveVector[]>();
