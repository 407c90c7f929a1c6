import type { Item, ReadItem } from './item';
import { OpenItems } from './open-items';

/** Reads one CBOR data item (RFC 8949); places count in bytes. Never recurses, never throws, never reserves what a length only promises. */
export function readCbor(bytes: Uint8Array): ReadItem {
  return new CborReader(bytes).read();
}

/** What is left of each map, array or tag that is open; Infinity until a break. */
interface Pending {
  left: number;
}

/** A string of no stated length, in its pieces. */
interface Pieces {
  readonly at: number;
  readonly major: 2 | 3;
  readonly parts: Uint8Array[];
}

class CborReader {
  private readonly open = new OpenItems();
  private readonly pending: Pending[] = [];
  private readonly view: DataView;
  private pieces: Pieces | undefined;
  private at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  read(): ReadItem {
    do this.head();
    while (!this.open.fault && (this.pending.length > 0 || this.pieces));
    if (!this.open.fault && this.at < this.bytes.length) this.open.fail(this.at, `expected the end, got ${this.bytes.length - this.at} bytes more`);
    const { fault, root, remarks } = this.open;
    if (fault) return { fault };
    return root ? { item: root, remarks } : { fault: { at: this.at, message: 'no data item' } };
  }

  private head(): void {
    const { at } = this;
    const initial = this.bytes[this.at++];
    if (initial === undefined) return this.open.fail(at, 'expected a data item, got the end');
    const [major, more] = [initial >> 5, initial & 31];
    if (initial === 0xff) return this.atBreak(at);
    if (more > 27 && more < 31) return this.open.fail(at, `additional information ${more}, which is reserved`);
    if (more === 31 && ![2, 3, 4, 5].includes(major)) return this.open.fail(at, `major type ${major} of no stated length`);
    if (this.pieces && (major !== this.pieces.major || more === 31)) return this.open.fail(at, 'expected a piece of the same string, of stated length');
    if (major === 7) return this.simpleOrFloat(at, more);
    const argument = more === 31 ? Infinity : this.argument(at, more);
    if (argument === undefined) return;
    if (major <= 1) return this.add({ is: 'number', at, form: 'integer', value: Number(major === 0 ? argument : -1n - BigInt(argument)) });
    if (major <= 3) return this.string(at, major as 2 | 3, argument);
    this.begin(at, major === 4 ? 'array' : major === 5 ? 'map' : 'tag', argument);
  }

  private begin(at: number, is: 'array' | 'map' | 'tag', argument: number | bigint): void {
    this.open.begin(is, at, Number(argument));
    const left = is === 'tag' ? 1 : Number(argument) * (is === 'map' ? 2 : 1);
    this.pending.push({ left });
    if (left === 0) this.closeEnded();
  }

  /** A number above what a JavaScript number holds exactly stays a bigint. */
  private argument(at: number, more: number): number | bigint | undefined {
    if (more < 24) return more;
    const width = 1 << (more - 24);
    if (this.at + width > this.bytes.length) return void this.open.fail(at, `expected ${width} bytes behind the first, got the end`);
    const start = this.at;
    this.at += width;
    if (width === 8) return this.view.getBigUint64(start);
    return width === 1 ? this.view.getUint8(start) : width === 2 ? this.view.getUint16(start) : this.view.getUint32(start);
  }

  private string(at: number, major: 2 | 3, length: number | bigint): void {
    if (length === Infinity) {
      this.pieces = { at, major, parts: [] };
      return;
    }
    if (length > this.bytes.length - this.at) return this.open.fail(at, `expected ${length} bytes, got ${this.bytes.length - this.at}`);
    const bytes = this.bytes.subarray(this.at, this.at + Number(length));
    this.at += Number(length);
    if (this.pieces) this.pieces.parts.push(bytes);
    else this.add(this.stringItem(at, major, bytes));
  }

  private stringItem(at: number, major: 2 | 3, bytes: Uint8Array): Item {
    if (major === 2) return { is: 'bytes', at, bytes };
    try {
      return { is: 'text', at, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
    } catch {
      this.open.fail(at, 'a text string that is not UTF-8');
      return { is: 'text', at, text: '' };
    }
  }

  private simpleOrFloat(at: number, more: number): void {
    const raw = this.argument(at, more);
    if (raw === undefined) return;
    if (more === 25) return this.add({ is: 'number', at, form: 'float16', value: halfOf(Number(raw)) });
    if (more === 26) return this.add({ is: 'number', at, form: 'float32', value: this.view.getFloat32(this.at - 4) });
    if (more === 27) return this.add({ is: 'number', at, form: 'float64', value: this.view.getFloat64(this.at - 8) });
    if (more === 24 && Number(raw) < 32) return this.open.fail(at, `simple value ${raw} in two bytes`);
    const value = raw === 20 ? false : raw === 21 ? true : raw === 22 ? null : undefined;
    this.add({ is: 'simple', at, value });
  }

  private atBreak(at: number): void {
    const { pieces } = this;
    if (pieces) {
      this.pieces = undefined;
      return this.add(this.stringItem(pieces.at, pieces.major, Buffer.concat(pieces.parts)));
    }
    const innermost = this.pending.at(-1);
    if (innermost?.left !== Infinity) return this.open.fail(at, 'a break where nothing is of no stated length');
    if (this.open.awaitsValue) return this.open.fail(at, 'a break between a key and its value');
    innermost.left = 0;
    this.closeEnded();
  }

  private add(item: Item): void {
    const innermost = this.pending.at(-1);
    this.open.add(item);
    if (innermost) innermost.left -= 1;
    this.closeEnded();
  }

  /** Whatever ends with the item that ended. */
  private closeEnded(): void {
    while (this.pending.at(-1)?.left === 0 && !this.open.fault) {
      this.pending.pop();
      this.open.end();
      const outer = this.pending.at(-1);
      if (outer) outer.left -= 1;
    }
  }
}

function halfOf(bits: number): number {
  const [sign, exponent, fraction] = [bits & 0x8000 ? -1 : 1, (bits >> 10) & 31, bits & 1023];
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
