import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What a class figure of an RFC shows. */
export interface Figure {
  readonly className: string;
  /** Attributes by name, each with the word for its type. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Children in order: `0..* URL`. */
  readonly children: readonly string[];
}

/** The class figures in the text of an RFC, in order. */
export function figuresIn(text: string): readonly Figure[] {
  return boxesIn(text).flatMap(([title = '', , ...lines]) => {
    const className = /^\s*\|\s*([\w:-]+)\s*\|\s*$/.exec(title)?.[1];
    return className ? [{ className, attributes: attributesOf(lines), children: childrenIn(lines) }] : [];
  });
}

/** The values that the prose lists for an attribute, in the section that defines a class; empty where there is no list. */
export function valuesListed(text: string, section: string, attribute: string): readonly string[] {
  const lines = sectionOf(text, section);
  const start = lines.findIndex((line, index) => line === `   ${attribute}` && /^ {6}(Required|Optional)\. {1,2}ENUM/.test(lines[index + 1] ?? ''));
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && /^ {3}\S/.test(line));
  return lines.slice(start, end < 0 ? undefined : end).flatMap((line) => /^ {6}\d+\. {1,3}([\w-]+)\./.exec(line)?.[1] ?? []);
}

/** The text of an RFC, without its page breaks and empty lines. */
export function readRfc(folder: string, rfc: string): string {
  const lines = readFileSync(path.join(folder, `${rfc}.txt`), 'utf8').replaceAll('\f', '').split(/\r?\n/);
  return lines.filter((line) => line.trim() && !/^\S.*\[Page \d+\]$|^RFC \d+ .*\d{4}$/.test(line)).join('\n');
}

/** The lines between the top and the bottom of each box, its title and the rule under that first. */
function boxesIn(text: string): readonly (readonly string[])[] {
  const boxes: string[][] = [];
  let open: string[] | undefined;
  for (const line of text.split('\n')) {
    const isRule = /^\s*\+-+\+\s*$/.test(line);
    if (isRule && !open) open = [];
    else if (open && !/^\s*[|+]/.test(line)) open = undefined;
    else if (open && isRule && open.length > 1) {
      boxes.push(open);
      open = undefined;
    } else open?.push(line);
  }
  return boxes;
}

function attributesOf(lines: readonly string[]): Figure['attributes'] {
  return Object.fromEntries(lines.flatMap((line) => {
    const [, type = '', name = ''] = /^\s*\|\s*([A-Z]+)\s+([\w:-]+)\s*\|/.exec(line) ?? [];
    return name ? [[name, type]] : [];
  }));
}

function childrenIn(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const [, cardinality, name = ''] = /<>-+(?:\{(.*?)[}\]])?[- ]*[[{]\s*([\w:-]+)\s*\]/.exec(line) ?? [];
    return name ? [`${cardinality ?? '1'} ${name}`] : [];
  });
}

function sectionOf(text: string, section: string): readonly string[] {
  const lines = text.split('\n');
  const start = lines.findLastIndex((line) => line.startsWith(`${section}.  `));
  const end = lines.findIndex((line, index) => index > start && /^\d+(\.\d+)*\. {2}\S/.test(line));
  return start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
}
