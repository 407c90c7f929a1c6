import type { z } from 'zod';
import type { TargetDocument } from './document';
import { quoted, type FieldPath, type Mistake, type TargetFault } from './fault';
import { nearest } from './nearest';
import { keysAt, schemaAt, wordsAt } from './schema-document';

type Issue = z.core.$ZodIssue;

/** What the schema found wrong with a target file, each with its place and its fix; a key that is missing because it is misspelt is said once. */
export function shapeFaults(document: TargetDocument, issues: readonly Issue[]): readonly TargetFault[] {
  const flat = issues.flatMap(settled);
  const meant = new Set(flat.flatMap((issue) => (issue.code === 'unrecognized_keys' ? meantKeys(issue) : [])));
  return flat.flatMap((issue) => {
    const path = pathOf(issue);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(document, path, key));
    if (issue.code === 'invalid_key') return [{ file: document.file, path, ...document.keyPlaceOf(path), ...emptyKey }];
    if (meant.has(JSON.stringify(path)) && document.valueAt(path) === undefined) return [];
    return [{ file: document.file, path, ...document.placeOf(path), ...mistakeAt(document, path, issue) }];
  });
}

function pathOf(issue: Issue): FieldPath {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** The keys, as paths in JSON, that unknown keys were probably meant to be. */
function meantKeys(issue: Extract<Issue, { code: 'unrecognized_keys' }>): readonly string[] {
  const parent = pathOf(issue);
  const known = keysAt(parent);
  return issue.keys.flatMap((key) => nearest(key, known) ?? []).map((key) => JSON.stringify([...parent, key]));
}

const emptyKey: Mistake = { expected: 'a name', found: 'an empty key', fix: 'write the name of the option' };

/** A mapping that fits none of several forms is judged by the form that it comes nearest to. */
function settled(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const forms = issue.errors.filter((issues) => issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
  const nearestForm = forms.sort((one, other) => one.length - other.length)[0];
  return nearestForm?.flatMap((each) => settled({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}

function unknownKey(document: TargetDocument, parent: FieldPath, key: string): TargetFault {
  const path = [...parent, key];
  const known = keysAt(parent);
  const meant = nearest(key, known);
  const place = { file: document.file, path, ...document.keyPlaceOf(path) };
  const fix = meant ? `did you mean ${quoted(meant)}?` : 'take it away, or correct its name';
  return {
    ...place,
    expected: known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no key',
    found: `the unknown key ${quoted(key)}`,
    fix,
  };
}

function mistakeAt(document: TargetDocument, path: FieldPath, issue: Issue): Mistake {
  const value = document.valueAt(path);
  const words = wordsAt(path);
  const expected = words.length > 0 ? `one of ${words.join(', ')}` : expectationOf(issue);
  if (value === undefined || value === null) return { expected, found: 'nothing', fix: additionAt(path) };
  return { expected, found: foundAt(document, path, value), fix: correctionAt(document, path, value, words, issue) };
}

function expectationOf(issue: Issue): string {
  if (issue.code !== 'invalid_type' || !issue.message.startsWith('Invalid input')) return issue.message;
  return (
    {
      object: 'a mapping of keys to values',
      record: 'a mapping of keys to values',
      array: 'a list',
      boolean: 'true or false',
      string: 'text',
    }[issue.expected as string] ?? `a value of type ${issue.expected}`
  );
}

function additionAt(path: FieldPath): string {
  const key = path.at(-1);
  const node = schemaAt(path);
  const meaning = node?.description ? ` (${sentence(node.description)})` : '';
  if (typeof key !== 'string')
    return path.length > 0 ? `write a value here, or take the dash away${meaning}` : 'begin one with `npx milepost init`';
  const example = node?.examples?.[0] ?? node?.enum?.[0];
  return `add \`${key}: ${example === undefined ? '…' : JSON.stringify(example)}\`${meaning}`;
}

function foundAt(document: TargetDocument, path: FieldPath, value: unknown): string {
  if (isSecret(path)) return 'something else, which is not shown as it may be a secret';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value === 'string') return quoted(withoutUserInfo(value));
  return `the ${typeof value === 'boolean' ? 'truth value' : typeof value} ${quoted(document.writtenAs(path) ?? String(value)).slice(1, -1)}`;
}

function correctionAt(document: TargetDocument, path: FieldPath, value: unknown, words: readonly string[], issue: Issue): string {
  const meant = typeof value === 'string' ? nearest(value, words) : undefined;
  if (meant) return `did you mean ${quoted(meant)}?`;
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value !== 'object' && !isSecret(path))
    return `put it in quotes: ${quoted(document.writtenAs(path) ?? String(value))}`;
  const example = schemaAt(path)?.examples?.[0] ?? words[0];
  const description = schemaAt(path)?.description;
  if (example !== undefined) return `write for example ${JSON.stringify(example)}`;
  return description ? `correct it (${sentence(description)})` : 'correct it';
}

function isSecret(path: FieldPath): boolean {
  return path.some((step) => step === 'password' || step === 'token');
}

function sentence(description: string): string {
  return (description.charAt(0).toLowerCase() + description.slice(1)).replace(/\.$/, '');
}

/** User name and password that someone wrote into a URL are secrets too. */
function withoutUserInfo(text: string): string {
  return text.replace(/\/\/[^/?#]*@/, '//…@');
}
