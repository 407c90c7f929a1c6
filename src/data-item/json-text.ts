import type { ReadItem } from './item';
import { OpenItems } from './open-items';

/** Reads one JSON text (RFC 8259) in UTF-8; places count in UTF-16 units of the decoded text. Never recurses, never throws. */
export function readJson(bytes: Uint8Array): ReadItem {
  const text = decodedJson(bytes);
  if (text === undefined) return { fault: { at: 0, message: 'bytes that are not UTF-8' } };
  return new JsonReader(text).read();
}

/** The text behind the bytes, without the byte order mark that it must not have; nothing where they are not UTF-8. */
export function decodedJson(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const literals: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class JsonReader {
  private readonly open = new OpenItems();
  private at = 0;

  constructor(private readonly text: string) {}

  read(): ReadItem {
    if (this.text.startsWith('\ufeff')) {
      this.open.remark('byte order mark', 0, 'a text that begins with its value', 'a byte order mark');
      this.at = 1;
    }
    this.value();
    while (!this.open.fault && this.open.depth > 0) this.behindValue();
    this.space();
    if (!this.open.fault && this.at < this.text.length) this.fail('the end of the text');
    const { fault, root, remarks } = this.open;
    if (fault) return { fault };
    return root ? { item: root, remarks } : { fault: { at: this.at, message: 'no value' } };
  }

  /** One value, or the beginning of one that holds others. */
  private value(): void {
    this.space();
    const { at } = this;
    const character = this.text[at];
    if (character === '{' || character === '[') return this.begin(character);
    if (character === '"') {
      const text = this.string();
      if (text !== undefined) this.open.add({ is: 'text', at, text });
      return;
    }
    const literal = literals.find(([word]) => this.text.startsWith(word, at));
    if (literal) {
      this.at += literal[0].length;
      return this.open.add({ is: 'simple', at, value: literal[1] });
    }
    this.number();
  }

  private begin(bracket: '{' | '['): void {
    const is = bracket === '{' ? 'map' : 'array';
    this.open.begin(is, this.at++);
    this.space();
    if (this.text[this.at] === closing[is]) this.end();
    else if (is === 'map') this.name();
    else if (!this.open.fault) this.inValue = true;
  }

  /** Set where the next thing is a value of an array or behind a name. */
  private inValue = false;

  private behindValue(): void {
    if (this.inValue) {
      this.inValue = false;
      return this.value();
    }
    const is = this.open.innermost === 'map' ? 'map' : 'array';
    this.space();
    const character = this.text[this.at];
    if (character === closing[is]) return this.end();
    if (character !== ',') return this.fail(`a comma or ${closing[is]}`);
    this.at++;
    if (is === 'map') return this.name();
    this.inValue = true;
  }

  private end(): void {
    this.at++;
    this.open.end();
  }

  private name(): void {
    this.space();
    const { at } = this;
    if (this.text[at] !== '"') return this.fail('a name in quotation marks');
    const name = this.string();
    if (name === undefined) return;
    this.open.key(at, name);
    this.space();
    if (this.text[this.at] !== ':') return this.fail('a colon');
    this.at++;
    this.inValue = true;
  }

  private string(): string | undefined {
    const start = this.at++;
    const parts: string[] = [];
    for (;;) {
      plain.lastIndex = this.at;
      const run = plain.exec(this.text)?.[0] ?? '';
      if (run) parts.push(run);
      this.at += run.length;
      const character = this.text[this.at];
      if (character === '"') break;
      if (character !== '\\') return void this.fail(character === undefined ? 'the end of the string' : 'no control character in a string');
      const escaped = this.escape();
      if (escaped === undefined) return undefined;
      parts.push(escaped);
    }
    this.at++;
    const text = parts.join('');
    if (loneSurrogate.test(text)) this.open.remark('not text', start, 'Unicode text', 'a surrogate that stands alone');
    return text;
  }

  private escape(): string | undefined {
    const letter = this.text[this.at + 1] ?? '';
    const short = escapes[letter];
    this.at += 2;
    if (short !== undefined) return short;
    const digits = this.text.slice(this.at, this.at + 4);
    if (letter !== 'u' || !/^[\da-fA-F]{4}$/.test(digits)) {
      this.at -= 2;
      return void this.fail('an escape that JSON knows');
    }
    this.at += 4;
    return String.fromCharCode(parseInt(digits, 16));
  }

  private number(): void {
    const { at } = this;
    numeral.lastIndex = at;
    const [whole, fraction, exponent] = numeral.exec(this.text) ?? [];
    if (whole === undefined) return this.fail('a value');
    this.at += whole.length;
    const value = Number(whole);
    if (!Number.isFinite(value)) this.open.remark('out of range', at, 'a number that fits 64 bits', whole.slice(0, 40));
    this.open.add({ is: 'number', at, value, form: fraction === undefined && exponent === undefined ? 'integer' : 'decimal' });
  }

  private space(): void {
    blank.lastIndex = this.at;
    this.at += blank.exec(this.text)?.[0].length ?? 0;
  }

  private fail(expected: string): void {
    const found = this.text.codePointAt(this.at);
    this.open.fail(this.at, `expected ${expected}, got ${found === undefined ? 'the end' : JSON.stringify(String.fromCodePoint(found))}`);
  }
}

const loneSurrogate = /\p{Cs}/u;
const closing = { map: '}', array: ']' } as const;
const blank = /[ \t\r\n]*/y;
const plain = /[^"\\\u0000-\u001f]*/y;
const numeral = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const escapes: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
