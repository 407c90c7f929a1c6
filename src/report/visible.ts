/**
 * A foreign text with every character that could hide, reorder or command made visible as `⟨U+202E⟩`: control and
 * format characters, unusual line breaks, private use, lone surrogates. Line feeds and tabs stay. The brackets
 * themselves are written the same way, so that no text can pretend to hold such a character.
 */
export function visible(text: string): string {
  return plain.test(text) ? text : text.replace(unseen, codePointOf);
}

/** The same for a text that belongs on one line: line feeds and tabs are made visible too. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]/g, codePointOf);
}

/** A body as text: UTF-8 where it is, each byte that is not shown as `⟨FF⟩`. */
export function visibleBody(body: Uint8Array): string {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
  return text.includes(replacement) ? textOfMixed(body) : visible(text);
}

/** A text as it is, or its first 2,000 characters and how many there are: the results file and the bundle hold it whole. */
export function excerpt(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest)} … (${text.length} characters)`;
}

const longest = 2_000;
const replacement = '\u{fffd}';
/** Most texts are: what they need is to be recognised fast. */
const plain = /^[\t\n -~]*$/;
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}⟨⟩]/gu;

function codePointOf(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** Decodes what is UTF-8 and shows each other byte by its value, one character at a time. */
function textOfMixed(body: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let at = 0;
  while (at < body.length) {
    const length = lengthOfCharacter(body[at] ?? 0);
    try {
      text += visible(decoder.decode(body.subarray(at, at + length)));
      at += length;
    } catch {
      text += `⟨${(body[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}⟩`;
      at += 1;
    }
  }
  return text;
}

function lengthOfCharacter(firstByte: number): number {
  if (firstByte < 0x80) return 1;
  if (firstByte < 0xe0) return 2;
  return firstByte < 0xf0 ? 3 : 4;
}
