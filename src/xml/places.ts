/** A place in a document; both count from 1, the column in UTF-16 units. */
export interface XmlPlace {
  readonly line: number;
  readonly column: number;
}

/** Gives the places of offsets that never go back. */
export function placesIn(text: string): (offset: number) => XmlPlace {
  let [line, lineStart, lineEnd] = [1, 0, text.indexOf('\n')];
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
    }
    return { line, column: Math.max(0, offset - lineStart) + 1 };
  };
}
