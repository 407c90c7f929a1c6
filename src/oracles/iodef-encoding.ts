import type { Finding } from '../evidence';
import type { IodefDocument } from './iodef-document';

/** The document begins with an XML declaration that names the XML version (RFC 7970 and RFC 5070, section 4.1). */
export function beginsWithXmlDeclaration(document: IodefDocument): readonly Finding[] {
  const start = startOf(document);
  if (!start.startsWith('<?xml')) return [finding(document, '<?xml version="1.0" …', shown(start))];
  return /^<\?xml\s+version\s*=\s*["']1\.\d["']/.test(start) ? [] : [finding(document, 'an XML declaration that names the XML version', shown(start))];
}

/** The XML declaration names the character encoding (RFC 7970, section 4.1). */
export function namesItsEncoding(document: IodefDocument): readonly Finding[] {
  return encodingNamed(document) === undefined ? [finding(document, 'an XML declaration with an encoding', shown(startOf(document)))] : [];
}

/** A document in another encoding than UTF-8 names it (RFC 5070, section 4.1). */
export function namesAnotherEncodingThanUtf8(document: IodefDocument): readonly Finding[] {
  if (encodingNamed(document) !== undefined) return [];
  const mark = markOf(document.bytes);
  if (mark) return [finding(document, `an XML declaration that names ${mark}`, shown(startOf(document)))];
  return isUtf8(document.bytes) ? [] : [finding(document, 'UTF-8, or an XML declaration that names the encoding', 'bytes that are not UTF-8, and no encoding named')];
}

/** The encoding is UTF-8 or UTF-16 (RFC 7970, section 4.1). */
export function usesAUnicodeEncoding(document: IodefDocument): readonly Finding[] {
  const encoding = encodingOf(document);
  return unicode.has(encoding) ? [] : [finding(document, 'UTF-8 or UTF-16', encoding)];
}

/** The encoding is UTF-8; UTF-16 is taken for unnecessary only where the whole text is US-ASCII (RFC 7970, section 4.1). */
export function usesUtf8UnlessNecessary(document: IodefDocument): readonly Finding[] {
  const encoding = encodingOf(document);
  if (!encoding.startsWith('utf-16')) return [];
  const text = new TextDecoder(markOf(document.bytes)?.toLowerCase() ?? 'utf-16be').decode(document.bytes);
  return /^[\0-\x7f]*$/.test(text) ? [finding(document, 'UTF-8, as all of the text is US-ASCII', 'UTF-16')] : [];
}

/** The encoding a document is in by its byte order mark or its XML declaration, in lower case; `utf-8` where it has neither. */
export function encodingOf(document: IodefDocument): string {
  return markOf(document.bytes)?.toLowerCase() ?? encodingNamed(document)?.toLowerCase() ?? 'utf-8';
}

/** UTF-8 and US-ASCII coincide where only ASCII characters occur. */
const unicode = new Set(['utf-8', 'utf8', 'utf-16', 'utf-16le', 'utf-16be', 'us-ascii']);

function encodingNamed(document: IodefDocument): string | undefined {
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(startOf(document))?.[1];
}

/** The first characters, byte order mark and the zeros of UTF-16 left out. */
function startOf({ bytes }: IodefDocument): string {
  return Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xfe\xff|\xff\xfe)/, '')
    .replaceAll('\0', '');
}

function markOf(bytes: Uint8Array): 'UTF-16BE' | 'UTF-16LE' | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'UTF-16LE' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function shown(start: string): string {
  return start === '' ? 'nothing' : JSON.stringify(start.slice(0, 60));
}

function finding({ name }: IodefDocument, expected: string, actual: string): Finding {
  return { where: `${name}:1`, expected, actual };
}
