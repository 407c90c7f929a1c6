import { depthLimit, type Entry, type Item, type ItemFault, itemLimit, pointerTo, type Remark } from './item';

type Key = Entry['key'];

interface Open {
  readonly is: 'map' | 'array' | 'tag';
  readonly at: number;
  readonly tag: number;
  readonly entries: Entry[];
  readonly items: Item[];
  readonly keys: Set<Key>;
  key: { readonly at: number; readonly key: Key } | undefined;
}

/** Maps and arrays that are not at their end yet, without recursion: what both readers build their items with. */
export class OpenItems {
  readonly remarks: Remark[] = [];
  root: Item | undefined;
  fault: ItemFault | undefined;
  private readonly open: Open[] = [];
  private count = 0;

  get depth(): number {
    return this.open.length;
  }

  get innermost(): Open['is'] | undefined {
    return this.open.at(-1)?.is;
  }

  /** Whether the innermost map has a key that waits for its value. */
  get awaitsValue(): boolean {
    return this.open.at(-1)?.key !== undefined;
  }

  fail(at: number, message: string, declined = false): void {
    this.fault ??= { at, message, ...(declined && { declined: true as const }) };
  }

  begin(is: Open['is'], at: number, tag = 0): void {
    if (this.open.length >= depthLimit) return this.fail(at, `values nested deeper than ${depthLimit}`, true);
    this.open.push({ is, at, tag, entries: [], items: [], keys: new Set(), key: undefined });
  }

  /** Says the key of the value that comes next; in a map, an item that no key was said for is one. */
  key(at: number, key: Key): void {
    const map = this.open.at(-1);
    if (!map) return;
    if (key !== undefined && map.keys.has(key)) this.remark('duplicate', at, 'each name once in an object', `${JSON.stringify(key)} again`);
    map.keys.add(key);
    map.key = { at, key };
  }

  add(item: Item): void {
    if (++this.count > itemLimit) return this.fail(item.at, `more than ${itemLimit} values`, true);
    const parent = this.open.at(-1);
    if (!parent) this.root ??= item;
    else if (parent.is !== 'map') parent.items.push(item);
    else if (parent.key) {
      parent.entries.push({ ...parent.key, value: item });
      parent.key = undefined;
    } else this.key(item.at, keyOf(item));
  }

  /** Ends the innermost; a tag ends with its one item. */
  end(): void {
    const ended = this.open.pop();
    if (!ended) return;
    const { is, at, tag, entries, items } = ended;
    if (is === 'map') this.add({ is, at, entries });
    else if (is === 'array') this.add({ is, at, items });
    else if (items[0]) this.add({ is, at, tag, item: items[0] });
  }

  remark(is: Remark['is'], at: number, expected: string, actual: string): void {
    if (this.remarks.length < remarkLimit) this.remarks.push({ is, at, pointer: this.pointer(), expected, actual });
  }

  /** Of the place that the next value takes. */
  private pointer(): string {
    return this.open.reduce((path, { is, key, items }) => (is === 'tag' ? path : is === 'array' ? pointerTo(path, items.length) : key ? pointerTo(path, key.key) : path), '');
  }
}

const remarkLimit = 100;

function keyOf(item: Item): Key {
  if (item.is === 'text') return item.text;
  return item.is === 'number' && item.form === 'integer' ? item.value : undefined;
}
