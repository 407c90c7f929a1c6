import { readFileSync, statSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { TargetFaults, type FieldPath, type Mistake, type Place, type TargetFault } from './fault';
import { plainValue, type PlacedValue } from './plain-value';
import { syntaxMistake } from './syntax';

/** A target file as plain data, with the place of everything in it. */
export interface TargetDocument {
  /** As the caller named it. */
  readonly file: string;
  readonly value: unknown;
  /** Duplicate keys and the like, that leave the rest readable. */
  readonly faults: readonly TargetFault[];
  /** Nothing where there is none. */
  valueAt(path: FieldPath): unknown;
  /** Where a value stands; for what is absent, the key of what should hold it. */
  placeOf(path: FieldPath): Place;
  /** Where a key stands. */
  keyPlaceOf(path: FieldPath): Place;
  /** A scalar as it is written: `1.0` for the number 1. */
  writtenAs(path: FieldPath): string | undefined;
}

/** Largest target file that is read. */
export const mostBytes = 65_536;
/** Most lines that are read. */
export const mostLines = 2_000;

/** Reads a file as YAML 1.2 core without tags. Throws TargetFaults where it cannot be read or is not YAML. */
export function readTargetDocument(file: string): TargetDocument {
  return parseTargetDocument(file, readText(file));
}

/** Reads text as YAML 1.2 core without tags; `file` names it in faults. Throws TargetFaults where it is not YAML. */
export function parseTargetDocument(file: string, text: string): TargetDocument {
  const lines = new LineCounter();
  const placed = placedValue(file, text, lines);
  const placeAt = (offset: number): Place => lineAndColumn(lines, offset);
  const spotOf = (path: FieldPath) => placed.spots.get(JSON.stringify(path));
  const placeOf = (path: FieldPath): Place => {
    const spot = spotOf(path);
    if (spot) return placeAt(spot.value);
    return path.length > 0 ? keyPlaceOf(path.slice(0, -1)) : placeAt(0);
  };
  const keyPlaceOf = (path: FieldPath): Place => {
    const spot = spotOf(path);
    return spot?.key === undefined ? placeOf(path) : placeAt(spot.key);
  };
  return {
    file,
    value: placed.value,
    faults: placed.mistakes.map(({ offset, path, mistake }) => ({ file, path, ...placeAt(offset), ...mistake })),
    valueAt: (path) => path.reduce(inside, placed.value),
    placeOf,
    keyPlaceOf,
    writtenAs: (path) => spotOf(path)?.source,
  };
}

function inside(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
}

function readText(file: string): string {
  const text = decoded(file, readBytes(file));
  const lines = text.split('\n').length;
  if (lines > mostLines)
    throw wholeFile(file, { expected: `at most ${mostLines} lines`, found: `${lines}`, fix: 'name a target file, not data' });
  return text;
}

function decoded(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw wholeFile(file, { expected: 'text in UTF-8', found: 'bytes that are not', fix: 'save the file as UTF-8' });
  }
}

function readBytes(file: string): Uint8Array {
  try {
    const status = statSync(file);
    if (!status.isFile())
      throw wholeFile(file, {
        expected: 'a file',
        found: status.isDirectory() ? 'a folder' : 'something else',
        fix: 'name the target file itself',
      });
    if (status.size > mostBytes)
      throw wholeFile(file, { expected: `at most ${mostBytes} bytes`, found: `${status.size}`, fix: 'name a target file, not data' });
    return readFileSync(file);
  } catch (error) {
    if (error instanceof TargetFaults) throw error;
    throw wholeFile(file, unreadable((error as NodeJS.ErrnoException).code));
  }
}

function unreadable(code: string | undefined): Mistake {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { expected: 'a target file', found: 'no such file', fix: 'correct the path, or begin one with `npx milepost init`' };
  if (code === 'EACCES' || code === 'EPERM')
    return { expected: 'a file that may be read', found: 'no permission', fix: 'give this user the right to read it' };
  return { expected: 'a file that can be read', found: code ?? 'an error', fix: 'look at the file system' };
}

function placedValue(file: string, text: string, lines: LineCounter): PlacedValue {
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      resolveKnownTags: false,
      customTags: null,
      strict: true,
      uniqueKeys: false, // plainValue finds them, in linear time
      prettyErrors: false,
      logLevel: 'error', // 'silent' would take the first of several documents without a word
      lineCounter: lines,
    });
    const broken = [...document.errors, ...document.warnings];
    if (broken.length > 0)
      throw new TargetFaults(broken.map(({ code, pos }) => ({ file, path: [], ...lineAndColumn(lines, pos[0]), ...syntaxMistake(code) })));
    if (document.directives.yaml.explicit && document.directives.yaml.version !== '1.2')
      throw wholeFile(file, { expected: 'YAML 1.2', found: `YAML ${document.directives.yaml.version}`, fix: 'take the %YAML line away' });
    return plainValue(document.contents);
  } catch (error) {
    if (error instanceof TargetFaults) throw error;
    throw wholeFile(file, syntaxMistake(error instanceof RangeError ? 'RESOURCE_EXHAUSTION' : 'IMPOSSIBLE'));
  }
}

function lineAndColumn(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function wholeFile(file: string, mistake: Mistake): TargetFaults {
  return new TargetFaults([{ file, path: [], line: 1, column: 1, ...mistake }]);
}
