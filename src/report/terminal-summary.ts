import type { Bundle } from '../bundle/format';
import type { Requirement } from '../requirements/requirement';
import { sentenceOf } from '../verdict';
import { wordsOf } from './level';
import { columnOfRun, findingsOf } from './matrix';
import { claimedRoles, countsOfRole } from './tally';
import { visibleLine } from './visible';

/** A run in a few lines for a terminal: the numbers of each role, then each failed requirement with what was found first. */
export function terminalSummaryOf(bundle: Bundle, requirements: readonly Requirement[]): string {
  const column = columnOfRun(requirements, bundle);
  const roles = claimedRoles(column);
  const width = Math.max(0, ...roles.map((role) => role.length));
  const numbers = roles.map((role) => {
    const { pass, fail, inconclusive, untested } = countsOfRole(column, role);
    return `  ${role.padEnd(width)}  ${pass} pass, ${fail} fail, ${inconclusive} inconclusive, ${untested} untested`;
  });
  const failed = [...column.cells.values()].filter(({ cell }) => cell === 'fail');
  const failures = failed.flatMap((cell) => {
    const [first] = findingsOf(cell);
    const head = `  fail ${wordsOf(cell.requirement.level)} ${cell.requirement.id}: ${cell.requirement.title}`;
    return first ? [head, `       ${visibleLine(sentenceOf(first))}`] : [head];
  });
  return [visibleLine(column.name), ...numbers, ...failures].join('\n');
}
