import type { Bundle } from '../bundle/format';
import type { Requirement } from '../requirements/requirement';
import { sentenceOf } from '../verdict';
import { wordsOf } from './level';
import { columnOfRun, findingsOf, type MatrixCell } from './matrix';
import { claimedRoles, countsOfRole } from './tally';
import { excerpt, visibleLine } from './visible';

/** A run in Markdown for a CI job's page: the numbers of each role, then what failed and what could not be judged. */
export function summaryOf(bundle: Bundle, requirements: readonly Requirement[]): string {
  const column = columnOfRun(requirements, bundle);
  const of = (cell: MatrixCell['cell']): readonly MatrixCell[] => [...column.cells.values()].filter((each) => each.cell === cell);
  const lines = [
    `## ${plain(column.name)} ${plain(column.target.implementation.version ?? '')}`.trim(),
    '',
    '| role | pass | fail | inconclusive | untested | not applicable |',
    '|---|--:|--:|--:|--:|--:|',
    ...claimedRoles(column).map((role) => {
      const counts = countsOfRole(column, role);
      return `| ${role} | ${counts.pass} | ${counts.fail} | ${counts.inconclusive} | ${counts.untested} | ${counts.inapplicable} |`;
    }),
    ...listOf('Failed', of('fail'), (cell) => findingsOf(cell).map(sentenceOf)),
    ...listOf('Inconclusive', of('inconclusive'), (cell) => cell.cases.flatMap(({ verdict }) => (verdict?.verdict === 'inconclusive' ? [verdict.message ?? verdict.reason ?? ''] : []))),
  ];
  return `${lines.join('\n')}\n`;
}

/** So many entries of a list, and of an entry's findings, are written out. */
const longest = { list: 100, findings: 5 };

function listOf(title: string, cells: readonly MatrixCell[], details: (cell: MatrixCell) => readonly string[]): readonly string[] {
  if (cells.length === 0) return [];
  const entries = cells.slice(0, longest.list).flatMap((cell) => entryOf(cell, details(cell)));
  return ['', `### ${title}`, '', ...entries, ...(cells.length > longest.list ? [`- and ${cells.length - longest.list} more`] : [])];
}

function entryOf({ requirement }: MatrixCell, details: readonly string[]): readonly string[] {
  const more = details.length > longest.findings ? [`  - and ${details.length - longest.findings} more`] : [];
  const head = `- **${wordsOf(requirement.level)}** [${requirement.id}](${requirement.url}) ${plain(requirement.title)}`;
  return [head, ...details.slice(0, longest.findings).map((detail) => `  - ${plain(detail)}`), ...more];
}

/** A foreign text that Markdown and HTML take as text, on one line. */
function plain(text: string): string {
  return visibleLine(excerpt(text).replace(/\s+/g, ' ')).replace(/[\\`*_{}[\]()#+.!|<>&~@:/-]/g, (character) => (/[<>&@:/]/.test(character) ? `&#${character.charCodeAt(0)};` : `\\${character}`));
}
