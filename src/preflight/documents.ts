import { findFiles } from '../drivers/document/search';
import { ok, toFix, type PreflightLine } from './line';

/** Each glob of a sender finds at least one file that may be read. */
export async function* documentLines(check: string, globs: readonly string[]): AsyncGenerator<PreflightLine> {
  for (const glob of globs) {
    const found = await findFiles([glob], '/');
    const refused = found.find((file) => file.refused);
    const readable = found.filter((file) => !file.refused).length;
    if (readable > 0) yield ok(`${check}: files`, `${readable} match ${glob}`);
    else if (refused)
      yield toFix(`${check}: files`, `${refused.path}: ${refused.refused?.detail}`, 'correct the path, or put the file there');
    else
      yield toFix(
        `${check}: files`,
        `nothing matches ${glob}`,
        'correct the glob, which counts from the folder of the target file, or put documents there',
      );
  }
}
