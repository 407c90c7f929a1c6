import { openSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Scrubber } from './scrub';

/** A file of JSON lines without secrets, written a batch at a time: what was flushed survives whatever ends the process. */
export class LineFile {
  private readonly handle: number;
  private waiting: string[] = [];

  constructor(
    folder: string,
    name: string,
    private readonly scrubber: Scrubber,
  ) {
    this.handle = openSync(path.join(folder, name), 'a');
  }

  add(line: unknown): void {
    this.waiting.push(this.scrubber.text(JSON.stringify(line)));
  }

  flush(): void {
    if (this.waiting.length === 0) return;
    writeSync(this.handle, `${this.waiting.join('\n')}\n`);
    this.waiting = [];
  }
}
