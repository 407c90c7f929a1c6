import type { Checked } from '../check/checked';
import { sourcesOf } from '../check/sources';
import type { Tally } from '../check/words';
import { visibleLine } from '../report/visible';
import { terminalWidth } from './terminal-width';

/** Shows how far a check of many files is: a bar that is rewritten on a terminal, nothing elsewhere. */
export interface CheckProgress {
  take(checked: Checked, tally: Tally): void;
  end(): void;
}

/** Files are counted first where the bar is to be shown. */
export async function checkProgressOn(stream: NodeJS.WriteStream, names: readonly string[]): Promise<CheckProgress> {
  const silent: CheckProgress = { take: () => {}, end: () => {} };
  if (!stream.isTTY) return silent;
  const total = await countOf(names);
  return total < fewest ? silent : barOf(stream, total);
}

const fewest = 20;
const barWidth = 24;
const intervalMilliseconds = 100;

async function countOf(names: readonly string[]): Promise<number> {
  let total = 0;
  for await (const _ of sourcesOf(names)) total += 1;
  return total;
}

function barOf(stream: NodeJS.WriteStream, total: number): CheckProgress {
  let shownAt = 0;
  return {
    take: ({ file }, tally) => {
      if (performance.now() - shownAt < intervalMilliseconds) return;
      shownAt = performance.now();
      const done = Math.min(barWidth, Math.round((barWidth * tally.total) / total));
      const line = `[${'#'.repeat(done)}${'.'.repeat(barWidth - done)}] ${tally.total}/${total} ${tally.of('invalid')} invalid ${visibleLine(file)}`;
      stream.write(`\r${line.slice(0, terminalWidth(stream)).padEnd(terminalWidth(stream))}`);
    },
    end: () => stream.write(`\r${' '.repeat(terminalWidth(stream))}\r`),
  };
}
