import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Silence } from '../../evidence';
import { readGlob } from './glob';

/** Most files that one search finds; most folders that it opens; how deep it goes. */
export const searchLimits = { files: 1000, folders: 10_000, depth: 32 } as const;

/** A file that a search came upon: its place, or why it is not to be read. */
export interface Found {
  readonly path: string;
  /** From the last folder that the glob names plainly: `out/2026/a.xml`. */
  readonly name: string;
  readonly refused?: Pick<Silence, 'cause' | 'detail'>;
}

/**
 * Files that the globs name, each once, sorted by path; globs are relative to the folder.
 * A symbolic link that leads out of the part of the glob that is written plainly is refused, not followed. Never throws for what it finds.
 */
export async function findFiles(globs: readonly string[], folder: string): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (const glob of globs) {
    for (const file of await findOne(glob, folder)) found.set(file.path, file);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, searchLimits.files);
}

async function findOne(pattern: string, folder: string): Promise<readonly Found[]> {
  const glob = readGlob(pattern);
  const root = path.resolve(folder, glob.root);
  if (glob.plain) return [await placeOf(root, path.dirname(root))];
  const found: Found[] = [];
  for await (const file of filesBelow(root)) {
    if (!glob.matches(path.relative(root, file).split(path.sep).join('/'))) continue;
    found.push(await placeOf(file, root));
    if (found.length >= searchLimits.files) break;
  }
  return found;
}

async function placeOf(file: string, root: string): Promise<Found> {
  const place = { path: file, name: path.join(path.basename(root), path.relative(root, file)).split(path.sep).join('/') };
  try {
    const [real, realRoot] = await Promise.all([realpath(file), realpath(root)]);
    if (!isInside(real, realRoot)) return { ...place, refused: { cause: 'forbidden', detail: 'a symbolic link that leads out of its folder' } };
    return (await stat(real)).isFile() ? place : { ...place, refused: { cause: 'malformed', detail: 'not a regular file' } };
  } catch (error) {
    return { ...place, refused: { cause: 'refused', detail: error instanceof Error && 'code' in error ? String(error.code) : 'unreadable' } };
  }
}

function isInside(file: string, folder: string): boolean {
  const way = path.relative(folder, file);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

/** Breadth first; folders behind symbolic links are not entered, so that no search goes round. */
async function* filesBelow(root: string): AsyncGenerator<string> {
  const open = [{ folder: root, depth: 0 }];
  for (let visited = 0; visited < searchLimits.folders; visited++) {
    const next = open.shift();
    if (!next) return;
    for (const entry of await entriesOf(next.folder)) {
      const place = path.join(next.folder, entry.name);
      if (entry.isDirectory()) {
        if (next.depth < searchLimits.depth) open.push({ folder: place, depth: next.depth + 1 });
      } else yield place;
    }
  }
}

async function entriesOf(folder: string) {
  try {
    return (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}
