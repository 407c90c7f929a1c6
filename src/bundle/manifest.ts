import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './exchange-log';
import { bundleFiles, type Manifest } from './format';

/** Seals a bundle: from here on any changed bit shows, and the report takes it. Written last, and only for a whole run. */
export function writeManifest(folder: string): void {
  const files = Object.fromEntries(filesOf(folder).map((file) => [file, hashOf(folder, file)]));
  writeFileSync(path.join(folder, bundleFiles.manifest), `${JSON.stringify({ files } satisfies Manifest, undefined, 1)}\n`);
}

/** What differs between a sealed bundle and its manifest: changed, missing and added files, by path. */
export function departuresFrom({ files }: Manifest, folder: string): readonly string[] {
  const present = filesOf(folder);
  return [
    ...present.filter((file) => !Object.hasOwn(files, file)).map((file) => `${file}: not in the manifest`),
    ...Object.keys(files).flatMap((file) => {
      if (!present.includes(file)) return [`${file}: missing`];
      return hashOf(folder, file) === files[file] ? [] : [`${file}: changed since the run`];
    }),
  ];
}

/** Every file below the folder but the manifest, with forward slashes, sorted. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => file !== bundleFiles.manifest)
    .sort();
}

function hashOf(folder: string, file: string): string {
  return sha256(readFileSync(path.join(folder, file)));
}
