import path from 'node:path';
import type { Encoding } from '../data-item/encoding';

/** A format that a file may have, and what is done with it: judged, or opened for the documents inside. */
export interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** By the first 4 KB, as Latin-1 without byte order mark and leading white space. */
  readonly recognizes: (start: string) => boolean;
  readonly is: 'document' | 'message' | 'messages';
  /** Of a document that is not XML. */
  readonly encoding?: Encoding;
}

const mailFields = 'received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|x-[a-z-]+|dkim-signature|reply-to|sender|cc';

/** The first that recognizes a file counts; then the one that its name speaks for. To judge another format is to give it a judge and say so here. */
export const formats: readonly Format[] = [
  { name: 'xml', extensions: ['.xml', '.iodef'], recognizes: (start) => start.replaceAll('\0', '').startsWith('<'), is: 'document' },
  { name: 'mbox', extensions: ['.mbox'], recognizes: (start) => /^From [^\n]*\d{4}/.test(start), is: 'messages' },
  { name: 'eml', extensions: ['.eml'], recognizes: (start) => new RegExp(`^(?:${mailFields}):`, 'i').test(start), is: 'message' },
  { name: 'json', extensions: ['.json'], recognizes: (start) => /^[{[]/.test(start), is: 'document', encoding: 'json' },
  { name: 'cbor', extensions: ['.cbor'], recognizes: (start) => /^(?:\xd9\xd9\xf7|[\xa1-\xb7\xb8-\xbb\xbf])/.test(start), is: 'document', encoding: 'cbor' },
];

/** How much of a file its format is recognized by. */
export const startBytes = 4096;

/** The format by the first bytes, else by the name, else XML: whatever it is, it was given as a document. */
export function formatOf(start: Uint8Array, name: string): Format {
  const text = Buffer.from(start.subarray(0, startBytes)).toString('latin1').replace(/^(?:\xef\xbb\xbf|\xfe\xff|\xff\xfe)/, '').trimStart();
  const [xml] = formats;
  const found = formats.find(({ recognizes }) => recognizes(text)) ?? formats.find(({ extensions }) => extensions.includes(path.extname(name).toLowerCase()));
  return (found ?? xml) as Format;
}

/** Whether a file in a folder is meant by its extension. */
export function hasKnownExtension(file: string): boolean {
  return formats.some(({ extensions }) => extensions.includes(path.extname(file).toLowerCase()));
}
