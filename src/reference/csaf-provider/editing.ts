import { metadataPath, type Provider, putDocument, type Repository } from './repository';

/** A change of the value at one place of a JSON file; to give nothing takes the member away. */
export type Change = (before: unknown) => unknown;

/** Changes one place of a JSON file, named by a JSON pointer. Throws where there is nothing. */
export function edit(files: Repository, path: string, pointer: string, change: Change): void {
  const file = files.get(path);
  if (!file) throw new Error(`${path}: expected a file to change`);
  file.body = `${JSON.stringify(changed(JSON.parse(file.body), pointer.split('/').slice(1), change), undefined, 2)}\n`;
}

/** The same with a CSAF document, whose hash and signature are made anew. */
export async function rewrite(files: Repository, path: string, pointer: string, change: Change, { key }: Provider): Promise<void> {
  edit(files, path, pointer, change);
  const file = files.get(path);
  await putDocument(files, path, JSON.parse(file?.body ?? '{}'), file?.confidential ?? false, key);
}

/** Replaces a piece of the text of a file. Throws where it is not there. */
export function replaceIn(files: Repository, path: string, pattern: string | RegExp, replacement: string): void {
  const file = files.get(path);
  const after = file?.body.replace(pattern, replacement);
  if (!file || after === undefined || after === file.body) throw new Error(`${path}: expected ${pattern} in it`);
  file.body = after;
}

/** Moves a file, with its hash and signature where it has them, and whatever the named files say of where it is. */
export function move(files: Repository, from: string, to: string, ...sayingSo: readonly string[]): void {
  for (const suffix of ['', '.sha512', '.asc']) {
    const file = files.get(from + suffix);
    if (!file && suffix === '') throw new Error(`${from}: expected a file to move`);
    if (file) files.set(to + suffix, file).delete(from + suffix);
  }
  for (const path of sayingSo) {
    const file = files.get(path);
    if (file) file.body = file.body.replaceAll(from, to);
  }
}

/** Moves what the metadata names. */
export function moveNamed(files: Repository, from: string, to: string): void {
  move(files, from, to, metadataPath);
}

function changed(value: unknown, [step, ...rest]: readonly string[], change: Change): unknown {
  if (step === undefined) return change(value);
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === step ? changed(each, rest, change) : each));
  if (typeof value !== 'object' || value === null) throw new Error(`expected a member "${step}"`);
  const members = value as Record<string, unknown>;
  const after = changed(members[step], rest, change);
  const { [step]: _, ...others } = members;
  return after === undefined ? others : { ...members, [step]: after };
}
