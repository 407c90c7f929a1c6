import { closeSync, constants, fstatSync, openSync, readSync, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { readGlob } from '../drivers/document/glob';
import { hasKnownExtension } from './formats';

/** A thing to check as it was named: standard input, a file, or a name behind which there is none. */
export type Source = { readonly name: string; readonly file: string } | { readonly name: '-' } | { readonly name: string; readonly missing: string };

/** What is named by files, folders (every file below with an extension of a format), globs and `-`, in the order named, sorted within; one at a time. */
export async function* sourcesOf(names: readonly string[]): AsyncGenerator<Source> {
  for (const name of names) {
    let any = false;
    for await (const source of sourcesNamed(name)) {
      any = true;
      yield source;
    }
    if (!any) yield { name, missing: 'no file' };
  }
}

/** The bytes of a file, or why there are none; never waits for a pipe, never reads more than the cap. */
export function readCapped(file: string, capBytes: number): { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly refused: string } {
  try {
    const opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const facts = fstatSync(opened);
      if (!facts.isFile()) return { refused: 'no regular file' };
      if (facts.size > capBytes) return { refused: `${facts.size} bytes, more than the cap of ${capBytes}` };
      const bytes = new Uint8Array(facts.size);
      return { bytes: bytes.subarray(0, readSync(opened, bytes, 0, facts.size, 0)) };
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    return { refused: error instanceof Error && 'code' in error ? String(error.code) : 'unreadable' };
  }
}

async function* sourcesNamed(name: string): AsyncGenerator<Source> {
  if (name === '-') return yield { name: '-' };
  const kind = await kindOf(name);
  if (kind === 'file') return yield { name, file: name };
  if (kind === 'folder') return yield* filesBelow(name, (file) => hasKnownExtension(file));
  const glob = readGlob(name.split(path.sep).join('/'));
  if (glob.plain) return;
  yield* filesBelow(glob.root, (file) => glob.matches(path.relative(glob.root, file).split(path.sep).join('/')));
}

/** Folders behind symbolic links are not entered, so that no search goes round. */
async function* filesBelow(folder: string, wanted: (file: string) => boolean, depth = 0): AsyncGenerator<Source> {
  if (depth > folderDepth) return;
  for (const entry of await entriesOf(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file, wanted, depth + 1);
    else if (wanted(file) && (entry.isFile() || (await kindOf(file)) === 'file')) yield { name: file, file };
  }
}

const folderDepth = 32;

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Whatever is neither, such as a pipe, is left to the reader to refuse. */
async function kindOf(name: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
