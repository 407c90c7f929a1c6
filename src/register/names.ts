import path from 'node:path';
import type { FieldPath } from './fault';

/** What a name in a point stands for. */
export type NameKind = 'certificate' | 'key' | 'secret' | 'variable' | 'passed' | 'documents' | 'folder' | 'word';

/** A name of something outside the target file, and where it is written. */
export interface OutsideName {
  readonly kind: NameKind;
  readonly name: string;
  readonly path: FieldPath;
}

/** Every file, glob, word of a command line and environment variable that points name, in their order. */
export function namesIn(points: unknown): readonly OutsideName[] {
  const names: OutsideName[] = [];
  rename(points, (name) => {
    names.push(name);
    return name.name;
  });
  return names;
}

/** The points, of any shape, with each name replaced. */
export function rename<Points>(points: Points, change: (name: OutsideName) => string): Points {
  return renamed(points, ['points'], change) as Points;
}

/** A file name relative to a folder made absolute; a word of a command line only where it begins with a dot. */
export function absolute({ kind, name }: OutsideName, folder: string): string {
  if (kind === 'variable' || kind === 'passed' || (kind === 'word' && !/^\.{1,2}\//.test(name))) return name;
  return path.resolve(folder, name);
}

/** A file name without the folders of this machine that lead to it. */
export function withoutFolders({ name }: OutsideName): string {
  return path.isAbsolute(name) ? path.basename(name) : name;
}

const kinds: Readonly<Record<string, NameKind>> = {
  ca: 'certificate',
  certificate: 'certificate',
  foreignCertificate: 'certificate',
  key: 'key',
  foreignKey: 'key',
  file: 'secret',
  env: 'variable',
  environment: 'passed',
  files: 'documents',
  mail: 'documents',
  drop: 'folder',
  accepted: 'folder',
  rejected: 'folder',
  folder: 'folder',
  run: 'word',
};

function renamed(value: unknown, at: FieldPath, change: (name: OutsideName) => string, kind?: NameKind): unknown {
  if (typeof value === 'string') return kind ? change({ kind, name: value, path: at }) : value;
  if (Array.isArray(value)) return value.map((each, index) => renamed(each, [...at, index], change, kind));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, renamed(each, [...at, key], change, kinds[key])]));
}
