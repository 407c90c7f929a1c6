import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import type { Ledger } from './ledger';
import { levels, type Level } from './requirement';

/** A ledger of the XEPs whose sources, `xep-0060.xml` and so on, lie in a folder. Throws where one is not well-formed. */
export function ledgerOfXeps(folder: string): Ledger {
  const sources = readdirSync(folder).filter((file) => sourcePattern.test(file)).sort();
  return Object.fromEntries(sources.map((file) => [specificationOf(file), keywordsOfXep(readFileSync(path.join(folder, file), 'utf8'))]));
}

/**
 * The BCP 14 keywords of a XEP from its XML source, which numbers no section: `6.1.3` is the third section3 of the first
 * section2 of the sixth section1, as the published page has it. The header, examples and code are not read.
 * Throws where the source is not well-formed.
 */
export function keywordsOfXep(source: string): Ledger[string] {
  const text = textOfSections(source);
  const found = [...text].map(([section, words]) => [section, levelsIn(words)] as const);
  return Object.fromEntries(found.filter(([, of]) => of.length > 0));
}

const sourcePattern = /^xep-(\d{4})\.xml$/;

function specificationOf(file: string): string {
  return `XEP${sourcePattern.exec(file)?.[1] ?? ''}`;
}

/** The text of each section by its number, without that of the sections inside it. */
function textOfSections(source: string): ReadonlyMap<string, string> {
  const parser = new SaxesParser({ xmlns: false });
  const text = new Map<string, string>();
  const counts: number[] = [0];
  let unread = 0;
  const append = (data: string): void => {
    const section = counts.slice(0, -1).join('.');
    if (section && unread === 0) text.set(section, (text.get(section) ?? '') + data);
  };
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    if (unreadElements.includes(name)) unread += 1;
    if (sectionPattern.test(name)) counts.splice(-1, 1, (counts.at(-1) ?? 0) + 1, 0);
    append(' ');
  });
  parser.on('closetag', ({ name }) => {
    if (unreadElements.includes(name)) unread -= 1;
    if (sectionPattern.test(name)) counts.pop();
    append(' ');
  });
  parser.on('text', append);
  parser.write(withoutEntities(source)).close();
  return text;
}

const sectionPattern = /^section[1-4]$/;
const unreadElements: readonly string[] = ['example', 'code'];

/** XEPs name other specifications by entities that are declared elsewhere; none of them stands for a keyword. */
function withoutEntities(source: string): string {
  return source.replace(/<!DOCTYPE[^[>]*(\[[^\]]*\])?\s*>/, '').replace(/&(?!(lt|gt|amp|apos|quot|#\d+|#x[\da-f]+);)[\w.-]+;/gi, ' ');
}

function levelsIn(text: string): readonly Level[] {
  return [...text.matchAll(keywordPattern)].map(([words]) => words.replace(/\s+/, '-') as Level);
}

/** Two words before one, so that a negation is not read as its opposite. */
const keywordPattern = new RegExp(`\\b(${[...levels].sort((one, other) => other.length - one.length).join('|').replaceAll('-', '\\s+')})\\b`, 'g');
