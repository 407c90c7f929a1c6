/** One row of a form, and the line that it begins at. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** CSV (RFC 4180) with commas, or semicolons as some spreadsheets write it: cells may be quoted and hold line breaks; empty rows are left out. Throws what `fault` makes of its reason. */
export function rowsOf(text: string, fault: (reason: string) => Error): readonly Row[] {
  const separator = (text.split(/\r?\n/, 1)[0] ?? '').includes(';') ? ';' : ',';
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|((?!")[^${separator}\\r\\n]*))(${separator}|\\r?\\n|\\r|$)`, 'y');
  const rows: Row[] = [];
  let [line, startLine, cells] = [1, 1, [] as string[]];
  while (cell.lastIndex < text.length || cells.length > 0) {
    const found = cell.exec(text);
    if (!found) throw fault(`line ${line}: expected cells, quoted whole or not at all, got something else. Fix: save the form as CSV`);
    const [whole, inQuotes, plain = '', end] = found;
    cells.push(inQuotes?.replaceAll('""', '"') ?? plain);
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (cells.some((each) => each.trim() !== '')) rows.push({ line: startLine, cells });
    [startLine, cells] = [line, []];
    if (end === '') break;
  }
  return rows;
}

/** What a spreadsheet would take for a formula is none here: only our own words and remarks of people stand in a form. */
export function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
