import type { Finding } from '../evidence';
import { encodingOf } from './iodef-encoding';
import type { IodefDocument } from './iodef-document';

/** Where one of the five special characters stands, and how. */
interface Occurrence {
  readonly at: number;
  readonly what: string;
  /** Whether XML itself forbids it there. */
  readonly forbidden: boolean;
}

/** Whether the document holds a special character anywhere, escaped or not, so that there is something to judge. */
export function hasSpecialCharacters(document: IodefDocument): boolean {
  const text = textOf(document);
  return /&|<!\[CDATA\[/.test(text) || occurrences(text).length > 0;
}

/** No ampersand or less-than sign stands for itself outside of CDATA, and no `]]>` (RFC 7970, section 4.1; XML 1.0, section 2.4). */
export function escapesWhatXmlReserves(document: IodefDocument): readonly Finding[] {
  return findings(document, (occurrence) => occurrence.forbidden);
}

/**
 * None of the five characters that RFC 5070, section 4.1, lists stands for itself in text.
 * XML reserves only two of them there, and the RFC's own examples have bare quotation marks: D17.
 */
export function escapesTheFiveCharacters(document: IodefDocument): readonly Finding[] {
  return findings(document, () => true);
}

function findings(document: IodefDocument, wanted: (occurrence: Occurrence) => boolean): readonly Finding[] {
  const text = textOf(document);
  return occurrences(text)
    .filter(wanted)
    .map(({ at, what, forbidden }) => ({
      where: `${document.name}:${text.slice(0, at).split('\n').length}`,
      expected: `${what} escaped`,
      actual: JSON.stringify(text.slice(Math.max(0, at - 15), at + 15)),
      ...(!forbidden && { defect: 'D17' }),
    }));
}

function textOf(document: IodefDocument): string {
  try {
    return new TextDecoder(encodingOf(document)).decode(document.bytes);
  } catch {
    return Buffer.from(document.bytes).toString('latin1');
  }
}

/** At most this many are told of one document. */
const occurrenceLimit = 50;

/** Comments, instructions and CDATA, in which nothing needs to be escaped. */
const blocks = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const;

/** A tag whose quoted values may hold anything but `<`; and a reference. Both match only where they are asked. */
const tag = /<\/?[\p{L}_:](?:[^<>"']|"[^<"]*"|'[^<']*')*>/uy;
const reference = /&(?:#\d+|#x[\da-fA-F]+|[\p{L}_:][\p{L}\p{N}._:-]*);/uy;

function occurrences(text: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const special = /[&<>"']|\]\]>/g;
  for (let match = special.exec(text); match && found.length < occurrenceLimit; match = special.exec(text)) {
    const { 0: what, index: at } = match;
    const block = blocks.find(([opening]) => text.startsWith(opening, at));
    if (block) {
      const end = text.indexOf(block[1], at + block[0].length);
      if (end < 0) break;
      special.lastIndex = end + block[1].length;
      continue;
    }
    const whole = textAt(tag, text, at) ?? textAt(reference, text, at);
    if (whole) special.lastIndex = at + whole.length;
    if (whole?.startsWith('<')) found.push(...bareAmpersands(whole, at));
    if (!whole) found.push({ at, what, forbidden: what === ']]>' || what === '&' || what === '<' });
  }
  return found;
}

function textAt(expression: RegExp, text: string, at: number): string | undefined {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
}

/** Inside a tag only an ampersand can stand for itself; the pattern of a tag admits no `<` in a value. */
function bareAmpersands(inside: string, at: number): readonly Occurrence[] {
  return [...inside.matchAll(/&/g)]
    .filter(({ index }) => textAt(reference, inside, index) === undefined)
    .map(({ index }) => ({ at: at + index, what: '&', forbidden: true }));
}
