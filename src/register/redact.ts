import { stringify } from 'yaml';
import { rename, withoutFolders } from './names';
import type { Target } from './target';

/** A target file as a bundle keeps it: YAML, secrets by name alone, files without the folders of this machine. */
export function redactTarget(target: Target): string {
  return stringify(
    { ...target, points: rename(target.points, withoutFolders) },
    { version: '1.2', schema: 'core', aliasDuplicateObjects: false, lineWidth: 0 },
  );
}
