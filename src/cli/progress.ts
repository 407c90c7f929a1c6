import { stripVTControlCharacters } from 'node:util';
import type { Report } from '../run/job';
import { terminalWidth } from './terminal-width';

/** Shows how far a run is: one line that is rewritten on a terminal, nothing elsewhere. */
export interface Progress {
  begin(total: number): void;
  take(report: Report): void;
  end(): void;
}

export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { begin: () => {}, take: () => {}, end: () => {} };
  let total = 0;
  let finished = 0;
  const show = (name: string): void => {
    const line = stripVTControlCharacters(`${String(finished).padStart(String(total).length)}/${total} ${name}`);
    stream.write(`\r${line.slice(0, terminalWidth(stream)).padEnd(terminalWidth(stream))}`);
  };
  return {
    begin: (planned) => {
      total = planned;
      show('starting');
    },
    take: (report) => {
      if (report.kind !== 'case') return;
      finished += 1;
      show(report.case);
    },
    end: () => stream.write(`\r${' '.repeat(terminalWidth(stream))}\r`),
  };
}
