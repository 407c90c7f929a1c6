import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { quoted, type FieldPath, type Mistake } from './fault';
import { syntaxMistake } from './syntax';

/** Plain data made of YAML nodes, with the offset of everything in the text. */
export interface PlacedValue {
  readonly value: unknown;
  /** By path, as JSON. */
  readonly spots: ReadonlyMap<string, Spot>;
  readonly mistakes: readonly PlacedMistake[];
}

/** Offsets of a value and of the key that names it; a scalar as it is written. */
export interface Spot {
  readonly key?: number;
  readonly value: number;
  readonly source?: string;
}

export interface PlacedMistake {
  readonly offset: number;
  readonly path: FieldPath;
  readonly mistake: Mistake;
}

/** Most values that are read, those behind aliases counted each time. */
export const mostValues = 10_000;
/** Deepest nesting that is read. */
export const mostLevels = 24;

/** Plain data of YAML nodes: aliases followed within limits, keys that are no text or come twice reported. */
export function plainValue(root: unknown): PlacedValue {
  const spots = new Map<string, Spot>();
  const mistakes: PlacedMistake[] = [];
  const anchors = new Map<string, Node>();
  let values = 0;

  const report = (offset: number, path: FieldPath, mistake: Mistake): undefined => void mistakes.push({ offset, path, mistake });

  const valueOf = (node: unknown, path: FieldPath, offset: number, key?: number): unknown => {
    if (isAlias(node)) return valueOfAlias(node.source, path, startOf(node, offset), key);
    spots.set(JSON.stringify(path), {
      value: startOf(node, offset),
      ...(key !== undefined && { key }),
      ...(isScalar(node) && node.source !== undefined && { source: node.source }),
    });
    if (++values > mostValues) return values === mostValues + 1 ? report(offset, path, tooMany) : undefined;
    if (path.length > mostLevels) return report(offset, path, syntaxMistake('RESOURCE_EXHAUSTION'));
    const value = isMap(node)
      ? valueOfMap(node.items, path, startOf(node, offset))
      : isSeq(node)
        ? valueOfList(node.items, path, startOf(node, offset))
        : isScalar(node)
          ? node.value
          : null;
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor) anchors.set(node.anchor, node);
    return value;
  };

  const valueOfAlias = (name: string, path: FieldPath, offset: number, key?: number): unknown => {
    const node = anchors.get(name);
    return node ? valueOf(node, path, offset, key) : report(offset, path, unknownAlias(name));
  };

  const valueOfMap = (items: readonly { key: unknown; value: unknown }[], path: FieldPath, offset: number): unknown => {
    const map = new Map<string, unknown>();
    for (const item of items) {
      const at = startOf(item.key, offset);
      const name = isScalar(item.key) && typeof item.key.value === 'string' ? item.key.value : undefined;
      if (name === undefined) report(at, path, syntaxMistake('NON_STRING_KEY'));
      else if (map.has(name)) report(at, [...path, name], twice(name));
      else map.set(name, valueOf(item.value, [...path, name], at, at));
    }
    return Object.fromEntries(map);
  };

  const valueOfList = (items: readonly unknown[], path: FieldPath, offset: number): unknown =>
    items.map((item, index) => valueOf(item, [...path, index], offset));

  return { value: valueOf(root, [], 0), spots, mistakes };
}

const tooMany: Mistake = { expected: `at most ${mostValues} values`, found: 'more', fix: 'name a target file, not data' };

function twice(key: string): Mistake {
  return { expected: 'a key once', found: `${quoted(key)} again`, fix: 'take one of the two away' };
}

function unknownAlias(name: string): Mistake {
  return {
    expected: 'the name of an anchor further up',
    found: `*${quoted(name)}`,
    fix: `mark the value with &name before *name is used, or write it out`,
  };
}

function startOf(node: unknown, otherwise: number): number {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  return range?.[0] ?? otherwise;
}
