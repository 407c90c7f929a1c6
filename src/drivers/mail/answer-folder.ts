import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { readCapped } from '../document/files';

/** A file that an implementation left, with the beginning of its content. */
export interface LeftFile {
  readonly name: string;
  readonly beginning: Uint8Array;
}

/** So many bytes of a file are searched, and kept. */
const beginningBytes = 65_536;
/** Most files of a folder that are looked at. */
const fileLimit = 10_000;
/** A file that still does not name the message so often is looked at no more. */
const lookLimit = 40;

/** A folder in which an implementation leaves a file for each message; what was there at the beginning is passed over. */
export class AnswerFolder {
  private readonly looks = new Map<string, number>();

  private constructor(
    private readonly folder: string,
    private readonly before: ReadonlySet<string>,
  ) {}

  static async at(folder: string): Promise<AnswerFolder> {
    return new AnswerFolder(folder, new Set(await namesIn(folder)));
  }

  /** The file that names a message, by its name or in its content; nothing while there is none. Symbolic links are no answers. */
  async fileFor(token: string): Promise<LeftFile | undefined> {
    const names = (await namesIn(this.folder)).filter((name) => !this.before.has(name)).slice(0, fileLimit);
    const named = names.find((name) => name.includes(token));
    if (named !== undefined) return { name: named, beginning: (await this.beginningOf(named)) ?? new Uint8Array() };
    for (const name of names) {
      const looks = this.looks.get(name) ?? 0;
      if (looks >= lookLimit) continue;
      this.looks.set(name, looks + 1);
      const beginning = await this.beginningOf(name);
      if (beginning && Buffer.from(beginning).includes(token)) return { name, beginning };
    }
    return undefined;
  }

  private async beginningOf(name: string): Promise<Uint8Array | undefined> {
    const read = await readCapped(path.join(this.folder, name), Number.MAX_SAFE_INTEGER, beginningBytes);
    return 'body' in read ? read.body : undefined;
  }
}

/** Regular files alone; nothing where the folder is not there yet. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch {
    return [];
  }
}
