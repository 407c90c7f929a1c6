import type { CheckFinding } from './checked';
import type { CheckReport, LinkOf } from './report';
import { lineOf, mendOf } from './words';

/** Three lines a finding: what, how to mend it, where it is written; notes are one line; the count at the end. */
export function textReport(linkOf: LinkOf): CheckReport {
  const threeLines = (file: string, finding: CheckFinding): string => {
    const link = linkOf(finding.requirement);
    return `${lineOf(file, finding)}\n  mend: ${mendOf(finding)}\n${link ? `  read: ${link}\n` : ''}`;
  };
  return {
    begin: () => '',
    document: ({ file, findings, notes }) =>
      [...findings.map((finding) => threeLines(file, finding)), ...notes.map((note) => `${lineOf(file, note)} (${note.level ? 'note: counts with --as-sent' : 'note'})\n`)].join(''),
    end: (tally) => `${tally}\n`,
  };
}
