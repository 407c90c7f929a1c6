import { coverageOf, readLedger } from '../requirements/ledger';
import { readRequirements } from '../requirements/features';
import type { Requirement } from '../requirements/requirement';
import { exitCodes, type ExitCode } from '../run/exit-code';
import { UsageFault } from './fault';

/** `milepost list`: every requirement, and how much of the ledger they cover. */
export function list({ format }: { readonly format: string }): ExitCode {
  const requirements = readRequirements();
  const entries = coverageOf(readLedger(), requirements);
  const count = (state: string): number => entries.filter((entry) => entry.state === state).length;
  const ledger = { total: entries.length, tested: count('tested'), untestable: count('untestable'), open: count('open') };
  if (format === 'json') process.stdout.write(`${JSON.stringify({ requirements: requirements.map(rowOf), ledger }, undefined, 1)}\n`);
  else if (format === 'text') process.stdout.write(`${[...requirements.map(lineOf), ledgerLine(ledger)].join('\n')}\n`);
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

function ledgerLine(ledger: Readonly<Record<'total' | 'tested' | 'untestable' | 'open', number>>): string {
  return `Ledger: ${ledger.total} keywords, ${ledger.tested} tested, ${ledger.untestable} untestable, ${ledger.open} open.`;
}
