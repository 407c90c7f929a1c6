import { readFileSync } from 'node:fs';
import path from 'node:path';
import { levels, type Level, type Requirement } from './requirement';

/** Levels of the BCP 14 keywords of each section, in the order of the text: specification, section, levels. */
export type Ledger = Readonly<Record<string, Readonly<Record<string, readonly Level[]>>>>;

/** One keyword of the ledger and what the suite does about it. */
export interface LedgerEntry {
  /** `RFC8322-6.1-2`: the second keyword of section 6.1. */
  readonly id: string;
  readonly level: Level;
  readonly specification: string;
  readonly section: string;
  /** open: no Rule names it yet. */
  readonly state: 'tested' | 'untestable' | 'open';
  /** The row that covers it. */
  readonly requirement?: string;
}

/** Where the project keeps the ledger of the RFCs. */
export const ledgerFile = path.join(__dirname, 'keywords.json');

/** Where the project keeps its own ledger of the XEPs, numbered as the RFCs' is. */
export const xepLedgerFile = path.join(__dirname, 'keywords-xep.json');

/** The project's ledger: the RFCs', then the XEPs'. */
export function readLedger(): Ledger {
  return { ...ledgerIn(ledgerFile), ...ledgerIn(xepLedgerFile) };
}

/** Every keyword of the ledger with its state, in the order of the ledger. */
export function coverageOf(ledger: Ledger, requirements: readonly Requirement[]): readonly LedgerEntry[] {
  const covered = new Map(requirements.flatMap((requirement) => requirement.ids.map((id) => [id, requirement] as const)));
  return Object.entries(ledger).flatMap(([specification, sections]) =>
    Object.entries(sections).flatMap(([section, of]) =>
      of.map((level, index) => entryOf(`${specification}-${section}-${index + 1}`, level, specification, section, covered)),
    ),
  );
}

/** A ledger from lines of id, level and sentence, separated by tabs. Throws at a line that does not follow from the one before. */
export function ledgerOf(lines: string): Ledger {
  const ledger: Record<string, Record<string, Level[]>> = {};
  for (const line of lines.trim().split('\n')) {
    const [id = '', word = ''] = line.split('\t');
    const [, specification = '', section = '', number] = /^([A-Z]+\d+)-(.+)-(\d+)$/.exec(id) ?? [];
    const level = levels.find((each) => each === word.replace(' ', '-'));
    const of = ((ledger[specification] ??= {})[section] ??= []);
    if (!level || Number(number) !== of.length + 1) throw new Error(`${id}: expected the next keyword of its section with its level, got ${word}`);
    of.push(level);
  }
  return ledger;
}

function ledgerIn(file: string): Ledger {
  return JSON.parse(readFileSync(file, 'utf8')) as Ledger;
}

function entryOf(id: string, level: Level, specification: string, section: string, covered: ReadonlyMap<string, Requirement>): LedgerEntry {
  const requirement = covered.get(id);
  const state = requirement ? (requirement.testable ? 'tested' : 'untestable') : 'open';
  return { id, level, specification, section, state, ...(requirement && { requirement: requirement.id }) };
}
