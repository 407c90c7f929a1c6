import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WritingManner } from './deviation';
import { kept, mediaLinkEntry, type Member, rootOf, tagOf } from './member';

/** What the server says to a request, before it is sent. */
interface Reply {
  readonly status: number;
  readonly fields?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The largest Entry that is taken, in bytes. */
export const largestEntry = 65_536;

/** The Collections that can be written to: one for Entries, one for IODEF documents, both of RFC 5023's write side in memory. */
export class Workbench {
  private readonly members = new Map<number, Member & { readonly collection: string }>();
  private readonly orphans = new Map<string, NonNullable<Member['media']>>();
  private count = 0;

  constructor(
    private readonly base: string,
    private readonly manner: WritingManner | undefined,
    private readonly feedOf: (collection: string, entries: string, updated: string | undefined) => string,
  ) {}

  /** Whether a path is in this part of the server. */
  has(path: string): boolean {
    return /^\/(?:feeds\/(?:workbench|files)|members\/\d+|media\/\d+)$/.test(path);
  }

  /** Answers a request; `mayWrite` says whether its sender may change anything. */
  async answer(request: IncomingMessage, response: ServerResponse, path: string, mayWrite: boolean): Promise<void> {
    const body = await bodyOf(request);
    const { method = 'GET' } = request;
    const reply = method === 'GET' || method === 'HEAD' ? this.give(path, request) : mayWrite || this.manner === 'lets anybody write' ? this.change(method, path, request, body) : unknownWriter;
    const { status, fields = {}, body: content = status >= 400 ? 'not done\n' : '' } = reply;
    response.writeHead(status, { 'Content-Type': 'text/plain', ...fields, 'Content-Length': Buffer.byteLength(content) });
    response.end(method === 'HEAD' ? undefined : content);
  }

  private give(path: string, request: IncomingMessage): Reply {
    const [, room = '', name = ''] = path.split('/');
    if (room === 'feeds') {
      const listed = [...this.members.values()].filter(({ collection, isDraft }) => collection === name && !isDraft).sort((one, other) => other.edited.localeCompare(one.edited) || other.number - one.number);
      return conditional(request, 'application/atom+xml;type=feed;charset=utf-8', this.feedOf(name, listed.map(({ entry }) => `${entry}\n`).join(''), listed[0]?.edited));
    }
    if (room === 'media') {
      const media = this.members.get(Number(name))?.media ?? this.orphans.get(name);
      if (!media || this.manner === 'loses media') return { status: 404 };
      return conditional(request, media.type, this.manner === 'damages media' ? media.bytes.toString().replace('reporting', 'other') : media.bytes);
    }
    const member = this.members.get(Number(name));
    return member ? conditional(request, 'application/atom+xml;type=entry;charset=utf-8', declared(member.entry)) : { status: 404 };
  }

  private change(method: string, path: string, request: IncomingMessage, body: Buffer): Reply {
    const [, room = '', name = ''] = path.split('/');
    const type = (request.headers['content-type'] ?? '').replace(/;.*/, '');
    if (room === 'feeds') return method === 'POST' ? this.create(name, type, request, body) : notAllowed('GET, HEAD, POST');
    const member = this.members.get(Number(name));
    if (!member || room !== 'members') return { status: member ? 405 : 404 };
    const condition = request.headers['if-match'];
    if (condition !== undefined && condition !== '*' && condition !== tagOf(declared(member.entry)) && this.manner !== 'ignores conditions') return { status: 412 };
    if (method === 'DELETE') return this.delete(member);
    return method === 'PUT' ? this.edit(member, type, body.toString()) : notAllowed('GET, HEAD, PUT, DELETE');
  }

  private create(collection: string, type: string, request: IncomingMessage, body: Buffer): Reply {
    if (request.headers['slug'] !== undefined && collection === 'workbench' && this.manner === 'refuses slugs') return { status: 400 };
    if (collection === 'files' || (type !== 'application/atom+xml' && this.manner === 'accepts any type')) return this.createMedia(collection, type, request, body);
    if (type !== 'application/atom+xml') return { status: 415 };
    if (body.length > largestEntry && this.manner !== 'takes what is too large') return { status: 413 };
    const mends = this.manner === 'mends what is malformed' && rootOf(body.toString()) === undefined;
    const text = mends ? body.toString().replace('. It is deleted when the test case ends.', '</summary><summary>') .replace(/<summary>(?=<)/, '') : body.toString();
    const refusal = this.refusalOf(text);
    if (refusal) return refusal;
    const number = ++this.count;
    const edited = new Date().toISOString();
    const member = { number, collection, edited, isDraft: this.isDraft(text), entry: kept(this.altered(text), this.base, collection, number, edited) };
    this.members.set(number, member);
    return this.created(member);
  }

  private createMedia(collection: string, type: string, request: IncomingMessage, bytes: Buffer): Reply {
    if (collection === 'files' && type !== 'application/xml') return { status: 415 };
    const number = ++this.count;
    const edited = new Date().toISOString();
    const source = `/media/${number}`;
    const title = decodeURIComponent(String(request.headers['slug'] ?? `Document ${number}`));
    let entry = kept(mediaLinkEntry(title, randomUUID(), edited, type, `${this.base}${source}`), this.base, collection, number, edited, source);
    if (this.manner === 'hides media') entry = entry.replace(/<link [^>]*rel="edit-media"[^>]*>/, '');
    if (this.manner === 'has no media source') entry = entry.replace(/(<content [^>]*) src="[^"]*"/, '$1');
    if (this.manner === 'has no summary') entry = entry.replace(/<summary>.*<\/summary>/, '');
    const member = { number, collection, edited, isDraft: false, entry, media: { type, bytes } };
    this.members.set(number, member);
    return this.created(member);
  }

  private created({ number, entry, media }: Member): Reply {
    const location = `${this.base}/members/${number}`;
    const full = { 'Content-Type': 'application/atom+xml;type=entry;charset=utf-8', Location: location, 'Content-Location': location, ETag: tagOf(declared(entry)) };
    const { Location: _, 'Content-Location': __, ...nowhere } = full;
    if (media) return { status: 201, fields: this.manner === 'gives no media location' ? nowhere : full, body: declared(entry) };
    if (this.manner === 'answers with status 200') return { status: 200, fields: full, body: declared(entry) };
    if (this.manner === 'says nothing') return { status: 201, fields: full };
    if (this.manner === 'answers in words') return { status: 201, fields: { ...full, 'Content-Type': 'text/plain' }, body: 'created' };
    if (this.manner === 'gives no location') return { status: 201, fields: nowhere, body: declared(entry) };
    if (this.manner === 'answers half') return { status: 201, fields: full, body: declared(entry.replace(/<summary>[^<]*<\/summary>/, '')) };
    return { status: 201, fields: full, body: declared(entry) };
  }

  private edit(member: Member & { readonly collection: string }, type: string, text: string): Reply {
    if (type !== 'application/atom+xml') return { status: 415 };
    const refusal = this.refusalOf(text);
    if (refusal) return refusal;
    const edited = this.manner === 'does not date edits' ? member.edited : new Date().toISOString();
    const source = this.manner === 'forgets edits' ? member.entry : text;
    const entry = kept(source, this.base, member.collection, member.number, edited, member.media ? `/media/${member.number}` : undefined);
    this.members.set(member.number, { ...member, edited, entry, isDraft: this.isDraft(source) });
    return { status: 200, fields: { 'Content-Type': 'application/atom+xml;type=entry;charset=utf-8', ETag: tagOf(declared(entry)) }, body: declared(entry) };
  }

  private delete(member: Member): Reply {
    const keeps = this.manner === 'keeps the deleted' && !member.media;
    if (!keeps) this.members.delete(member.number);
    if (this.manner === 'keeps deleted media' && member.media) this.orphans.set(String(member.number), member.media);
    return { status: 200 };
  }

  private refusalOf(text: string): Reply | undefined {
    if (rootOf(text) !== 'entry') return { status: 400 };
    if (this.manner === 'refuses foreign markup' && text.includes('urn:milepost:grade')) return { status: 400 };
    if (this.manner === 'refuses unknown AtomPub' && text.includes('app:milepost')) return { status: 400 };
    if (this.manner === 'refuses control' && /<app:control[^>]*><\/app:control>/.test(text)) return { status: 400 };
    return this.manner === 'closes its categories' && text.includes('term="further"') ? { status: 403 } : undefined;
  }

  private isDraft(text: string): boolean {
    const [, draft] = /<(?:\w+:)?draft\b[^>]*>(\w+)</.exec(text) ?? [];
    return draft === 'yes' || (draft === undefined && this.manner === 'holds back the undecided');
  }

  // The server makes the Entry its own, which no signature of the client's outlives.
  private altered(text: string): string {
    const unsigned = this.manner === 'keeps broken signatures' ? text : text.replace(/<Signature\b[^]*<\/Signature>/, '');
    if (this.manner === 'changes content') return unsigned.replace(/(<content [^>]*type=")application/, '$1text');
    return this.manner === 'takes foreign markup apart' ? unsigned.replace('xmlns=""', '') : unsigned;
  }
}

const unknownWriter: Reply = { status: 401, fields: { 'WWW-Authenticate': 'Basic realm="workbench", charset="UTF-8"' } };

function conditional(request: IncomingMessage, type: string, body: string | Buffer): Reply {
  const tag = tagOf(body);
  const known = (request.headers['if-none-match'] ?? '').split(',').some((each) => each.trim() === tag);
  return known ? { status: 304, fields: { ETag: tag }, body: '' } : { status: 200, fields: { 'Content-Type': type, ETag: tag }, body };
}

function notAllowed(methods: string): Reply {
  return { status: 405, fields: { Allow: methods } };
}

function declared(entry: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${entry}\n`;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}
