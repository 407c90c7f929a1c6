import { child, element, text, type Element } from './xml/element';
import type { Grid } from './grid';
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
export function pageOf<Item>(all: readonly Item[], idOf: (item: Item) => string, request: Element, { violates }: Pick<Grid, 'violates'>): Page<Item> {
  const set = child(request, namespaces.resultSet, 'set');
  if (!set) return { items: all };
  const most = numberIn(set, 'max') ?? all.length;
  const first = firstOf(all.map(idOf), set, most, violates);
  const until = beforeOf(set) && !violates('XEP0059-2.3-2') ? Math.min(first + most, positionOf(all.map(idOf), beforeOf(set))) : first + most;
  const items = all.slice(first, until);
  return { items, set: described(items.map(idOf), first, all.length, violates) };
}

function firstOf(ids: readonly string[], set: Element, most: number, violates: Grid['violates']): number {
  const index = numberIn(set, 'index');
  if (index !== undefined) {
    if (index > ids.length && violates('XEP0059-2.6-9')) throw new StanzaError('item-not-found');
    return violates('XEP0059-2.6-5') && index === 0 ? 1 : Math.min(index, ids.length);
  }
  const after = child(set, namespaces.resultSet, 'after');
  if (after && violates('XEP0059-2.4-1') && !ids.includes(text(after))) return 0;
  if (after) return positionOf(ids, text(after)) + (violates('XEP0059-2.2-15') ? 2 : 1);
  const before = child(set, namespaces.resultSet, 'before');
  if (!before) return 0;
  const backwards = violates('XEP0059-2.3-2') ? 1 : 0;
  return Math.max(0, (text(before) === '' ? ids.length : positionOf(ids, text(before)) + backwards) - most);
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

function described(ids: readonly string[], at: number, count: number, violates: Grid['violates']): Element {
  if (ids.length === 0 && violates('XEP0059-2.2-5')) return described(['nothing'], at, count, violates);
  const [first, last] = [violates('XEP0059-2.2-4') && ids.length === 1 ? 'another' : ids[0], ids.at(-1)];
  const isEnd = at + ids.length === count && at > 0;
  const index = at + (violates('XEP0059-2.2-12') && at === 0 ? 1 : violates('XEP0059-2.2-13') && isEnd ? 1 : violates('XEP0059-2.6-8') && at === 1 ? 1 : 0);
  const ends =
    first === undefined || last === undefined
      ? []
      : [
          element(namespaces.resultSet, 'first', { index: violates('XEP0059-2.2-10') ? undefined : String(index) }, first),
          element(namespaces.resultSet, 'last', {}, last),
        ];
  const counted = violates('XEP0059-2.2-8') ? [] : [element(namespaces.resultSet, 'count', {}, String(count))];
  return element(namespaces.resultSet, 'set', {}, ...ends, ...counted);
}
