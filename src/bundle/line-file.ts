import { openSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Scrubber } from './scrub';

/** A bundle that cannot be written on: a full disk, most often. */
export class BundleWriteFault extends Error {
  override readonly name = 'BundleWriteFault';
}

/** A file of JSON lines without secrets, written a batch at a time: what was flushed survives whatever ends the process. */
export class LineFile {
  private readonly place: string;
  private readonly handle: number;
  private waiting: string[] = [];
  private broken: BundleWriteFault | undefined;

  constructor(
    folder: string,
    name: string,
    private readonly scrubber: Scrubber,
  ) {
    this.place = path.join(folder, name);
    this.handle = openSync(this.place, 'a');
  }

  /** Takes a line and gives it as it will be written. */
  add(line: unknown): string {
    const text = this.scrubber.text(JSON.stringify(line));
    this.waiting.push(text);
    return text;
  }

  /** Writes what was added. Throws BundleWriteFault, and from then on always: nothing may follow half a line. */
  flush(): void {
    if (this.broken) throw this.broken;
    if (this.waiting.length === 0) return;
    const lines = `${this.waiting.join('\n')}\n`;
    this.waiting = [];
    try {
      writeFileSync(this.handle, lines);
    } catch (error) {
      this.broken = new BundleWriteFault(`${this.place}: cannot be written: ${error instanceof Error ? error.message : String(error)}. Fix: make room, or name another folder with --out`);
      throw this.broken;
    }
  }
}
