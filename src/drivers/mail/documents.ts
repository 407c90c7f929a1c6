import { createReadStream } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { formOf, looksLikeIodef } from '../document/form';

/** A document in an e-mail: `body`, or the name of the attachment. */
export interface Enclosed {
  readonly part: string;
  readonly bytes: Uint8Array;
}

/** The documents of one message (RFC 5322): attachments that are XML, JSON or CBOR by their type or name, or look like IODEF by themselves, and a body that begins with a tag or is IODEF in JSON. */
export async function documentsOfMessage(message: Uint8Array): Promise<readonly Enclosed[]> {
  const { attachments, text } = await simpleParser(Buffer.from(message.buffer, message.byteOffset, message.byteLength), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    skipImageLinks: true,
  });
  const attached = attachments
    .filter(({ contentType, filename, content }) => isDocument(contentType, filename ?? '', content))
    .map(({ filename, content }, index) => ({ part: filename ?? `attachment-${index + 1}`, bytes: content }));
  const body = text?.trim() ?? '';
  return body.startsWith('<') || isJson(encoded(body)) ? [{ part: 'body', bytes: encoded(body) }, ...attached] : attached;
}

/** The messages of an mbox file (RFC 4155), one at a time; one that is larger than the cap is left out and said to be. */
export async function* messagesOf(file: string, capBytes: number): AsyncGenerator<{ readonly message: Uint8Array } | { readonly refused: string }> {
  let lines: Buffer[] = [];
  let size = 0;
  const whole = () => (size > capBytes ? { refused: `${size} bytes, more than the cap of ${capBytes}` } : { message: Buffer.concat(lines) });
  let blank = true;
  for await (const line of linesOf(file)) {
    if (blank && line.subarray(0, 5).toString('latin1') === 'From ') {
      if (size > 0) yield whole();
      [lines, size, blank] = [[], 0, false];
      continue;
    }
    blank = line.length <= 2 && line.toString('latin1').trim() === '';
    size += line.length;
    if (size <= capBytes) lines.push(unquoted(line));
    else lines = [];
  }
  if (size > 0) yield whole();
}

/** Lines with their ends; one that never ends comes in pieces. */
async function* linesOf(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let text = Buffer.concat([rest, chunk]);
    for (let end = text.indexOf(0x0a); end >= 0; end = text.indexOf(0x0a)) {
      yield text.subarray(0, end + 1);
      text = text.subarray(end + 1);
    }
    if (text.length > longestLine) {
      yield text;
      text = Buffer.alloc(0);
    }
    rest = text;
  }
  if (rest.length > 0) yield rest;
}

const longestLine = 1_048_576;

/** `>From ` at the beginning of a line was `From `. */
function unquoted(line: Buffer): Buffer {
  return line[0] === 0x3e && /^>+From /.test(line.subarray(0, 64).toString('latin1')) ? line.subarray(1) : line;
}

function isDocument(contentType: string, filename: string, content: Uint8Array): boolean {
  if (/[/+](?:xml|json|cbor)$/i.test(contentType) || ['.xml', '.iodef', '.json', '.cbor'].includes(path.extname(filename).toLowerCase())) return true;
  const start = Buffer.from(content.subarray(0, 256)).toString('latin1');
  return formOf(content) === 'xml' ? /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|[\w:]*IODEF-Document)/.test(start) : looksLikeIodef(content);
}

function isJson(body: Uint8Array): boolean {
  return formOf(body) === 'json' && looksLikeIodef(body);
}

/** A body has been decoded by what its header says, which outweighs the declaration; it is written again as the declaration says, so that it can be read. */
function encoded(text: string): Uint8Array {
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(text)?.[1]?.toLowerCase();
  if (declared === 'iso-8859-1' || declared === 'us-ascii') return Buffer.from(text, 'latin1');
  if (declared?.startsWith('utf-16')) return Buffer.from(`\u{feff}${text}`, 'utf16le');
  return Buffer.from(text);
}
