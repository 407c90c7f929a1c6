import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Exchange, Header, Message, Recorder, TlsFacts } from '../evidence';
import { bundleFiles, type ExchangeLine, type StoredBody, type StoredMessage } from './format';
import { LineFile } from './line-file';
import { redaction, type Scrubber } from './scrub';

/** Writes each exchange to the bundle as it happens: a hash-chained line, bodies beside it by their hash. */
export class ExchangeLog implements Recorder {
  private readonly lines: LineFile;
  private readonly blobs: string;
  private current = '';
  private previous = sha256('');
  private seq = 0;
  private numbers: number[] = [];
  private readonly lineOf = new WeakMap<Exchange, number>();
  private readonly lineOfTls = new Map<string, number>();

  constructor(
    folder: string,
    private readonly scrubber: Scrubber,
  ) {
    this.blobs = path.join(folder, bundleFiles.blobs);
    mkdirSync(this.blobs, { recursive: true });
    this.lines = new LineFile(folder, bundleFiles.exchanges, scrubber);
  }

  /** What follows belongs to this test case. */
  beginCase(id: string): void {
    this.current = id;
    this.numbers = [];
  }

  /** Numbers of the exchanges of the test case that is running. */
  get numbersOfCase(): readonly number[] {
    return this.numbers;
  }

  record(exchange: Exchange): void {
    const seq = ++this.seq;
    const line: ExchangeLine = { seq, case: this.current, previous: this.previous, ...this.told(exchange, seq) };
    this.previous = sha256(this.lines.add(line));
    this.lines.flush();
    this.numbers.push(seq);
  }

  /** The exchange, or where it stands already: test cases that rest on one exchange hand in the very same object. */
  private told(exchange: Exchange, seq: number): Pick<ExchangeLine, 'same' | 'exchange'> {
    const same = this.lineOf.get(exchange);
    if (same !== undefined) return { same };
    this.lineOf.set(exchange, seq);
    const { sent, received, tls, ...rest } = exchange;
    return { exchange: { ...rest, ...(tls && { tls: this.toldOf(tls, seq) }), ...(sent && { sent: this.store(sent) }), ...(received && { received: this.store(received) }) } };
  }

  private toldOf(tls: TlsFacts, seq: number): TlsFacts | number {
    const text = JSON.stringify(tls);
    const known = this.lineOfTls.get(text);
    if (known === undefined) this.lineOfTls.set(text, seq);
    return known ?? tls;
  }

  private store(message: Message): StoredMessage {
    return { startLine: message.startLine, headers: message.headers.map(withoutCredentials), body: this.storeBody(this.scrubber.bytes(message.body)) };
  }

  private storeBody(body: Uint8Array): StoredBody {
    const hash = sha256(body);
    const text = body.length <= mostBytesInline ? textOf(body) : undefined;
    const place = path.join(this.blobs, hash);
    if (text === undefined && !existsSync(place)) writeFileSync(place, body);
    return { sha256: hash, bytes: body.length, ...(text !== undefined && { text }) };
  }
}

/** Hex SHA-256. */
export function sha256(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}

/** A longer body has a file of its own: a reader of the lines would only scroll past it. */
const mostBytesInline = 4_096;

function textOf(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return undefined;
  }
}

/** Header fields that carry credentials never keep their values, whatever the driver left in them. */
function withoutCredentials([name, value]: Header): Header {
  if (/^cookie$/i.test(name)) return [name, redaction];
  return /^(proxy-)?authorization$/i.test(name) ? [name, value.replace(/(?<=^\S+ ).+|^\S+$/, redaction)] : [name, value];
}
