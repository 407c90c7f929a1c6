import { documentAround, pathTo } from '../../src/iodef/derived/document';
import { elementOf, variantsOf } from '../../src/iodef/derived/element';
import { mutantsOf as tableMutantsOf, reachableClasses } from '../../src/iodef/derived/mutants';
import { written, type Sample } from '../../src/iodef/derived/sample';
import type { Version } from '../../src/iodef/model';
import type { Subject } from '../xml/second-opinion/opinion';
import { mutantsOf } from './mutants';

/** A generated document; whether it is valid is known where the tables say so. */
export interface Generated extends Subject {
  readonly valid?: boolean;
}

/** Random mutants of each class, besides those that the tables give. */
const randomMutants = 20;

/**
 * Documents of every class of a version, the same for the same seed: one for each value and branch that the class has, each
 * with everything that can be wrong in one place of it, and each with a change somewhere that chance chose.
 */
export function generatedDocuments(version: Version, seed: number): readonly Generated[] {
  return reachableClasses(version).flatMap((className, index) => {
    const path = pathTo(version, className);
    const variants = variantsOf(path.place).map((wish) => documentAround(version, path, [elementOf(path.place, wish)]));
    const first = variants[0] as Sample;
    return [
      ...variants.map((document, number) => ({ name: `${className}, variant ${number}`, bytes: written(document), valid: true })),
      ...tableMutantsOf(version, className).map(({ name, document }) => ({ name, bytes: written(document), valid: false })),
      ...mutantsOf(first, randomMutants, seed + index).map((document, number) => ({ name: `${className}, mutant ${number} of seed ${seed + index}`, bytes: written(document) })),
    ];
  });
}
