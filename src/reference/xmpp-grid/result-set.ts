import { child, element, text, type Element } from './xml/element';
import { namespaces } from './namespaces';
import { StanzaError } from './stanza';

/** One page of a list, and what says so; `set` is absent where no page was asked for. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly set?: Element;
}

/**
 * Cuts the page that a request's `<set/>` asks for (XEP-0059). `idOf` names an item for good.
 * Throws item-not-found where the page hangs on an item that is not there, bad-request where the request makes no sense.
 */
export function pageOf<Item>(all: readonly Item[], idOf: (item: Item) => string, request: Element): Page<Item> {
  const set = child(request, namespaces.resultSet, 'set');
  if (!set) return { items: all };
  const most = numberIn(set, 'max') ?? all.length;
  const first = firstOf(all.map(idOf), set, most);
  const until = beforeOf(set) ? Math.min(first + most, positionOf(all.map(idOf), beforeOf(set))) : first + most;
  const items = all.slice(first, until);
  return { items, set: described(items.map(idOf), first, all.length) };
}

function firstOf(ids: readonly string[], set: Element, most: number): number {
  const index = numberIn(set, 'index');
  if (index !== undefined) {
    if (index > ids.length) throw new StanzaError('item-not-found');
    return index;
  }
  const after = child(set, namespaces.resultSet, 'after');
  if (after) return positionOf(ids, text(after)) + 1;
  const before = child(set, namespaces.resultSet, 'before');
  if (!before) return 0;
  return Math.max(0, (text(before) === '' ? ids.length : positionOf(ids, text(before))) - most);
}

function beforeOf(set: Element): string {
  return text(child(set, namespaces.resultSet, 'before'));
}

function positionOf(ids: readonly string[], id: string): number {
  const position = ids.indexOf(id);
  if (position < 0) throw new StanzaError('item-not-found');
  return position;
}

function numberIn(set: Element, name: string): number | undefined {
  const written = child(set, namespaces.resultSet, name);
  if (!written) return undefined;
  if (!/^\d{1,9}$/.test(text(written))) throw new StanzaError('bad-request');
  return Number(text(written));
}

function described(ids: readonly string[], index: number, count: number): Element {
  const [first, last] = [ids[0], ids.at(-1)];
  const ends =
    first === undefined || last === undefined
      ? []
      : [
          element(namespaces.resultSet, 'first', { index: String(index) }, first),
          element(namespaces.resultSet, 'last', {}, last),
        ];
  return element(namespaces.resultSet, 'set', {}, ...ends, element(namespaces.resultSet, 'count', {}, String(count)));
}
