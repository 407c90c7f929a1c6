import { grammarItems, type GrammarItem, itemKinds, type ItemKind } from '../iodef/derived/items';
import { reachableClasses } from '../iodef/derived/mutants';
import { defectiveVectors, familyOf } from '../iodef/derived/vectors';
import { modelOf } from '../iodef/facts';
import type { Version } from '../iodef/model';
import { readVector, vectorNames } from '../vectors';
import { parseXml } from '../xml/tree';
import { exercisedIn } from './exercised';

/** A grammar item with the vectors that show it and those that break it. */
export interface CoveredItem extends GrammarItem {
  /** Names of valid vectors; of tolerated ones where prose or schema alone has it. */
  readonly exercisedBy: readonly string[];
  readonly violatedBy: readonly string[];
}

/** How much of the grammar of a specification the vectors cover. */
export interface GrammarCount {
  /** `RFC7970`. */
  readonly specification: string;
  readonly kind: ItemKind | 'all';
  readonly total: number;
  readonly exercised: number;
  readonly violated: number;
}

/** Every grammar item of a version with its vectors, measured once. */
export function coverageOfGrammar(version: Version): readonly CoveredItem[] {
  return (measured[version] ??= measure(version));
}

/** The counts of a version, in all and by kind. */
export function grammarCounts(version: Version): readonly GrammarCount[] {
  return countsOf(modelOf(version).specification, coverageOfGrammar(version));
}

/** The counts of these items, in all and by kind. */
export function countsOf(specification: string, items: readonly CoveredItem[]): readonly GrammarCount[] {
  return (['all', ...itemKinds] as const).map((kind) => {
    const own = items.filter((item) => kind === 'all' || item.kind === kind);
    const covered = (by: 'exercisedBy' | 'violatedBy'): number => own.filter((item) => item[by].length > 0).length;
    return { specification, kind, total: own.length, exercised: covered('exercisedBy'), violated: covered('violatedBy') };
  });
}

const measured: Partial<Record<Version, readonly CoveredItem[]>> = {};

function measure(version: Version): readonly CoveredItem[] {
  const valid = showing(version, 'valid');
  const tolerated = showing(version, 'tolerated');
  const breaking = gathered(reachableClasses(version).flatMap((className) => defectiveVectors(version, className).map(({ name, breaks }) => [name, breaks] as const)));
  return grammarItems(version).map((item) => {
    const exercisedBy = [...(valid.get(item.key) ?? []), ...(item.defect ? (tolerated.get(item.key) ?? []) : [])];
    return { ...item, exercisedBy, violatedBy: breaking.get(item.key) ?? [] };
  });
}

/** By item, the vectors that show it. */
function showing(version: Version, expectation: 'valid' | 'tolerated'): ReadonlyMap<string, readonly string[]> {
  return gathered(
    vectorNames(familyOf[version], expectation).flatMap((name) => {
      const root = parseXml(readVector(name).bytes).document?.root;
      return root ? [[name, exercisedIn(root, version)] as const] : [];
    }),
  );
}

function gathered(shown: readonly (readonly [name: string, keys: Iterable<string>])[]): ReadonlyMap<string, readonly string[]> {
  const byKey = new Map<string, string[]>();
  for (const [name, keys] of shown) {
    for (const key of keys) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  }
  return byKey;
}
