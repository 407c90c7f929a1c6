/** Whether a document type declaration stands before the first element, in any encoding whose ASCII characters keep their code. */
export function hasDoctype(bytes: Uint8Array): boolean {
  const prolog = Buffer.from(bytes.subarray(0, prologBytes)).toString('latin1').replaceAll('\0', '');
  let at = 0;
  for (;;) {
    at = prolog.indexOf('<', at);
    if (at < 0) return false;
    const opening = skipped.find(([start]) => prolog.startsWith(start, at));
    if (!opening) return prolog.startsWith('<!', at);
    const end = prolog.indexOf(opening[1], at + opening[0].length);
    if (end < 0) return false;
    at = end + opening[1].length;
  }
}

/** What else may precede the first element. */
const skipped = [
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

const prologBytes = 1_048_576;
