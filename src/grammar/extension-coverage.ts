import { extensionsOf } from '../iodef/extensions/extensions';
import { modelOf } from '../iodef/facts';
import { type GrammarItem, itemsOfClasses } from '../iodef/derived/items';
import { type Model, type Version, versions } from '../iodef/model';
import { type Expectation, readVector, vectorNames } from '../vectors';
import { parseXml, type XmlElement } from '../xml/tree';
import { brokenIn } from './broken';
import { countsOf, type CoveredItem, type GrammarCount } from './coverage';
import { exercisedOf } from './exercised';

/** The grammar of an extension of IODEF, in either version where it may stand in both. */
export interface ExtensionGrammar {
  /** `RFC7203`. */
  readonly specification: string;
  readonly items: readonly CoveredItem[];
  readonly counts: readonly GrammarCount[];
}

/**
 * The extensions with their items and counts. Tolerated vectors exercise as valid ones do: much of these extensions is valid by no
 * reading, or by one of two (D15, D23, D24). An item counts as violated where an invalid vector of the family breaks it.
 */
export function extensionGrammars(): readonly ExtensionGrammar[] {
  return Object.entries(families).map(([specification, family]) => {
    const items = coveredItems(modelsOf(specification), family);
    return { specification, items, counts: countsOf(specification, items) };
  });
}

const families: Readonly<Record<string, string>> = { RFC7203: 'iodef-sci', RFC7495: 'iodef-enum', RFC5901: 'iodef-phishing', RFC5941: 'iodef-fraud' };

type Modelled = readonly [version: Version, model: Model];

function modelsOf(specification: string): readonly Modelled[] {
  return versions.flatMap((version) => extensionsOf(version).filter((model) => model.specification === specification).map((model) => [version, model] as const));
}

function coveredItems(models: readonly Modelled[], family: string): readonly CoveredItem[] {
  const shown = [...documents(family, 'valid'), ...documents(family, 'tolerated')].map(([name, root]) => [name, keysIn(models, root, exercisedIn)] as const);
  const broken = documents(family, 'invalid').map(([name, root]) => [name, keysIn(models, root, ([, model]) => brokenIn(model, root))] as const);
  const having = (key: string, among: typeof shown): readonly string[] => among.filter(([, keys]) => keys.has(key)).map(([name]) => name);
  return itemsOf(models).map((item) => ({ ...item, exercisedBy: having(item.key, shown), violatedBy: having(item.key, broken) }));
}

function exercisedIn([version, model]: Modelled, root: XmlElement): ReadonlySet<string> {
  return exercisedOf(model, root, version);
}

/** By the tables for the version that the document is of. */
function keysIn(models: readonly Modelled[], root: XmlElement, keysOf: (modelled: Modelled, root: XmlElement) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(models.filter(([version]) => modelOf(version).namespace === root.namespace).flatMap((modelled) => [...keysOf(modelled, root)]));
}

/** An item of both versions is one item. */
function itemsOf(models: readonly Modelled[]): readonly GrammarItem[] {
  const all = models.flatMap(([version, { classes }]) => itemsOfClasses(version, Object.entries(classes)));
  return [...new Map(all.toReversed().map((item) => [item.key, item])).values()].toReversed();
}

function documents(family: string, expectation: Expectation): readonly (readonly [name: string, root: XmlElement])[] {
  return vectorNames(family, expectation).flatMap((name) => {
    const root = parseXml(readVector(name).bytes).document?.root;
    return root ? [[name, root] as const] : [];
  });
}
