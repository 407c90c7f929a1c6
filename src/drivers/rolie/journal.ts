import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Something that was, or may have been, created in a Collection and is to be taken away again. */
export interface Written {
  /** A word that stands in its title, by which it is found where no answer said its URL. */
  readonly marker: string;
  readonly collection: string;
  /** Member URI, once the server said it. */
  readonly url?: string;
}

/** Where what was written is kept on this machine: $XDG_STATE_HOME/milepost/written, or ~/.local/state/milepost/written. */
export function journalFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const state = environment['XDG_STATE_HOME'];
  return path.join(state !== undefined && path.isAbsolute(state) ? state : path.join(homedir(), '.local/state'), 'milepost/written');
}

/**
 * What this process wrote and has not taken away yet, on disk before anything is sent, so that a run that is killed
 * leaves word to the next one. The file goes when nothing is left.
 */
export class Journal {
  private readonly open = new Map<string, Written>();
  private readonly file: string;
  private descriptor: number | undefined;

  constructor(private readonly folder: string = journalFolder()) {
    this.file = path.join(folder, `${process.pid}-${randomUUID()}.ndjson`);
  }

  /** Before it is sent, and again once its URL is known. Throws where the disk does not take it. */
  keep(written: Written): void {
    this.open.set(written.marker, written);
    this.append(written);
  }

  /** Once it is gone, or was refused. */
  strike({ marker }: Written): void {
    if (!this.open.delete(marker)) return;
    this.append({ marker, gone: true });
    if (this.open.size === 0) this.end();
  }

  private append(line: object): void {
    if (this.descriptor === undefined) {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 });
      this.descriptor = openSync(this.file, 'a', 0o600);
    }
    writeSync(this.descriptor, `${JSON.stringify(line)}\n`);
    fsyncSync(this.descriptor);
  }

  private end(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
    rmSync(this.file, { force: true });
  }
}

/** What processes that are gone left in these Collections; `strike` says that one is gone, and removes a journal that has nothing left. */
export function leftBehind(collections: readonly string[], folder: string = journalFolder()): readonly (Written & { strike(): void })[] {
  return journalsOfOthers(folder).flatMap((file) => {
    const open = openIn(file);
    if (open.size === 0) rmSync(file, { force: true });
    const ours = [...open.values()].filter(({ collection }) => collections.includes(collection));
    return ours.map((written) => ({
      ...written,
      strike: () => {
        open.delete(written.marker);
        if (open.size === 0) return rmSync(file, { force: true });
        const descriptor = openSync(file, 'a', 0o600);
        // Behind half a line, too.
        writeSync(descriptor, `\n${JSON.stringify({ marker: written.marker, gone: true })}\n`);
        closeSync(descriptor);
      },
    }));
  });
}

/** A process number is used again some day; after this long a journal is nobody's. */
const staleMilliseconds = 24 * 3_600_000;
const journalBytes = 1_048_576;

function journalsOfOthers(folder: string): readonly string[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => /^\d+-[\da-f-]{36}\.ndjson$/.test(name))
    .filter((name) => !isAlive(Number.parseInt(name, 10)) || Date.now() - statSync(path.join(folder, name)).mtimeMs > staleMilliseconds)
    .map((name) => path.join(folder, name));
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The last line may be half of one: then it was not sent. */
function openIn(file: string): Map<string, Written> {
  const open = new Map<string, Written>();
  if (statSync(file).size > journalBytes) return open;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const entry = entryOf(line);
    if (entry?.gone) open.delete(entry.marker);
    else if (entry?.collection !== undefined) open.set(entry.marker, { marker: entry.marker, collection: entry.collection, ...(entry.url !== undefined && { url: entry.url }) });
  }
  return open;
}

interface JournalEntry {
  readonly marker: string;
  readonly collection?: string;
  readonly url?: string;
  readonly gone?: boolean;
}

function entryOf(line: string): JournalEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || !('marker' in value) || typeof value.marker !== 'string') return undefined;
    const text = (key: string): string | undefined => {
      const each: unknown = (value as Record<string, unknown>)[key];
      return typeof each === 'string' ? each : undefined;
    };
    const [collection, url] = [text('collection'), text('url')];
    return { marker: value.marker, ...(collection !== undefined && { collection }), ...(url !== undefined && { url }), gone: 'gone' in value };
  } catch {
    return undefined;
  }
}
