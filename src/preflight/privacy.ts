import { statSync } from 'node:fs';
import { namesIn } from '../register/names';
import type { Points } from '../register/target';
import { note, type PreflightLine } from './line';

/** A note for each file with a secret or a key that others than its owner may read. */
export function privacyLines(points: Points): readonly PreflightLine[] {
  const files = namesIn(points).filter(({ kind }) => kind === 'secret' || kind === 'key');
  return [...new Set(files.map(({ name }) => name))].flatMap((file) => {
    const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
    return (mode & 0o077) === 0
      ? []
      : [note('secrets', `${file} can be read by others (mode ${(mode & 0o777).toString(8)})`, `chmod 600 ${file}`)];
  });
}
