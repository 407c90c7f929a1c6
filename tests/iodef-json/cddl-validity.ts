import type { Entry, Item } from '../../src/data-item/item';
import type { Encoding } from '../../src/data-item/encoding';
import type { Group, GroupEntry, Type } from './cddl-text';

/** Whether an item is what the rule `start` of a CDDL text allows; in JSON by the names of the keys and Appendix A of RFC 8727. */
export function isValidUnder(rules: ReadonlyMap<string, Type>, item: Item, encoding: Encoding): boolean {
  return new CddlValidator(rules, encoding).fits(item, { is: 'name', name: 'start' });
}

class CddlValidator {
  constructor(
    private readonly rules: ReadonlyMap<string, Type>,
    private readonly encoding: Encoding,
  ) {}

  fits(item: Item, type: Type): boolean {
    if (type.is === 'choice') return type.of.some((each) => this.fits(item, each));
    if (type.is === 'text') return item.is === 'text' && item.text === type.text;
    if (type.is === 'controlled') return this.fits(item, type.type) && this.isControlled(item, type.control, type.by);
    if (type.is === 'array') return item.is === 'array' && item.items.length > 0 && item.items.every((each) => this.fits(each, type.of));
    if (type.is === 'map') return item.is === 'map' && this.fitsMap(item.entries, type.group);
    if (type.is === 'number') return false;
    const rule = this.rules.get(type.name);
    return rule ? this.fits(item, rule) : (preludes[this.encoding][type.name]?.(item) ?? unknown(type.name));
  }

  /** A default says nothing about what is valid. */
  private isControlled(item: Item, control: string, by: Type): boolean {
    if (control === '.default') return true;
    if (control === '.regexp' && by.is === 'text') return item.is === 'text' && new RegExp(`^(?:${by.text})$`).test(item.text);
    if (control === '.gt' && by.is === 'number') return item.is === 'number' && item.value > by.value;
    return unknown(control);
  }

  private fitsMap(entries: readonly Entry[], group: Group): boolean {
    return this.waysOf(group, entries).some((left) => left.length === 0);
  }

  /** What can be left of the entries when the group has taken its own. */
  private waysOf(group: Group, entries: readonly Entry[]): readonly (readonly Entry[])[] {
    return group.flatMap((row) => row.reduce<readonly (readonly Entry[])[]>((ways, entry) => ways.flatMap((left) => this.waysOfEntry(entry, left)), [entries]));
  }

  private waysOfEntry(entry: GroupEntry, entries: readonly Entry[]): readonly (readonly Entry[])[] {
    const none = entry.optional ? [entries] : [];
    if ('group' in entry) return [...this.waysOf(entry.group, entries), ...none];
    const taken = entries.find(({ key }) => key === this.keyOf(entry.key));
    if (!taken || !this.fits(taken.value, entry.type)) return none;
    return [entries.filter((each) => each !== taken)];
  }

  private keyOf(name: string): string | number {
    const rule = this.rules.get(name);
    if (rule?.is !== 'number') return unknown(name);
    return this.encoding === 'json' ? name.replace(/^iodef-/, '') : rule.value;
  }
}

type Prelude = Readonly<Record<string, (item: Item) => boolean>>;

const isText = (item: Item): boolean => item.is === 'text';
const textLike = (pattern: RegExp) => (item: Item) => item.is === 'text' && pattern.test(item.text);
const tagged = (tags: readonly number[], inside: (item: Item) => boolean) => (item: Item) => item.is === 'tag' && tags.includes(item.tag) && inside(item.item);

const time = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const uri = /^[a-z][a-z0-9+.-]*:([a-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[\da-f]{2})*$/i;

/** Appendix A of RFC 8727 for JSON, Appendix D of RFC 8610 for CBOR. */
const preludes: Readonly<Record<Encoding, Prelude>> = {
  json: {
    text: isText,
    tdate: textLike(time),
    uri: textLike(uri),
    integer: (item) => item.is === 'number' && item.form === 'integer',
    float32: (item) => item.is === 'number',
    eb64legacy: (item) => item.is === 'text' && Buffer.from(item.text, 'base64').toString('base64') === item.text,
  },
  cbor: {
    text: isText,
    tdate: tagged([0], textLike(time)),
    uri: tagged([32], textLike(uri)),
    integer: (item) => (item.is === 'number' && item.form === 'integer') || tagged([2, 3], ({ is }) => is === 'bytes')(item),
    float32: (item) => item.is === 'number' && item.form === 'float32',
    eb64legacy: tagged([22], ({ is }) => is === 'bytes'),
  },
};

function unknown(word: string): never {
  throw new Error(`CDDL: expected what RFC 8727 uses, got ${word}`);
}
