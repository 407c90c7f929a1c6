import { grammarCounts, type GrammarCount } from '../grammar/coverage';
import { extensionGrammars } from '../grammar/extension-coverage';
import { versions } from '../iodef/model';
import { coverageOf, type LedgerEntry, readLedger } from '../requirements/ledger';
import { readRequirements } from '../requirements/features';
import type { Requirement } from '../requirements/requirement';
import { exitCodes, type ExitCode } from '../run/exit-code';
import { UsageFault } from './fault';

/** `milepost list`: every requirement, and how much of the ledger they cover. */
export function list({ format }: { readonly format: string }): ExitCode {
  const requirements = readRequirements();
  const entries = coverageOf(readLedger(), requirements);
  const ledger = { ...countsOf(entries), rfc: countsOf(ofSeries('RFC', entries)), xep: countsOf(ofSeries('XEP', entries)) };
  if (format === 'json') process.stdout.write(`${JSON.stringify({ requirements: requirements.map(rowOf), ledger, grammar: allGrammarCounts() }, undefined, 1)}\n`);
  else if (format === 'text') process.stdout.write(`${[...requirements.map(lineOf), ledgerLine(ledger), grammarLine()].join('\n')}\n`);
  else throw new UsageFault(`--format: expected text or json, got "${format}"`);
  return exitCodes.expected;
}

function rowOf({ id, ids, level, roles, specification, section, title, testable, untestable, cases }: Requirement): object {
  return { id, ids, level, roles, specification, section, title, testable, reason: untestable?.reason ?? null, cases: cases.map((testCase) => testCase.id) };
}

function lineOf({ id, level, testable, untestable, cases, title }: Requirement): string {
  const state = testable ? `${cases.length} cases` : `untestable: ${untestable?.reason}`;
  return `${id.padEnd(34)} ${level.padEnd(12)} ${state.padEnd(26)} ${title}`;
}

type Counts = Readonly<Record<'total' | LedgerEntry['state'], number>>;

function countsOf(entries: readonly LedgerEntry[]): Counts {
  const count = (state: LedgerEntry['state']): number => entries.filter((entry) => entry.state === state).length;
  return { total: entries.length, tested: count('tested'), untestable: count('untestable'), open: count('open') };
}

function ofSeries(series: 'RFC' | 'XEP', entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(({ specification }) => specification.startsWith(series));
}

function ledgerLine({ rfc, xep, ...all }: Counts & { readonly rfc: Counts; readonly xep: Counts }): string {
  return `Ledger: ${words(all)}; of RFCs ${words(rfc)}; of XEPs ${words(xep)}.`;
}

/** Of both versions, then of the extensions. */
function allGrammarCounts(): readonly GrammarCount[] {
  return [...versions.flatMap(grammarCounts), ...extensionGrammars().flatMap(({ counts }) => counts)];
}

function grammarLine(): string {
  const totals = allGrammarCounts().filter(({ kind }) => kind === 'all');
  return `Grammar: ${totals.map(({ specification, total, exercised, violated }) => `of ${specification} ${total} items, ${exercised} exercised, ${violated} violated`).join('; ')}.`;
}

function words({ total, tested, untestable, open }: Counts): string {
  return `${total} keywords, ${tested} tested, ${untestable} untestable, ${open} open`;
}
