import type { TargetDocument } from './document';
import type { FieldPath, Mistake, TargetFault } from './fault';

/** Two fields of which one makes no sense without the other. */
export function together(document: TargetDocument, path: FieldPath, one: string, other: string): readonly TargetFault[] {
  const missing = has(document, path, one) ? other : one;
  if (has(document, path, one) === has(document, path, other)) return [];
  const present = missing === one ? other : one;
  return [
    at(document, [...path, present], {
      expected: `${one} and ${other} together`,
      found: `${present} alone`,
      fix: `add ${missing}, or take ${present} away`,
    }),
  ];
}

/** Whether a key is there. */
export function has(document: TargetDocument, path: FieldPath, key: string): boolean {
  return document.valueAt([...path, key]) !== undefined;
}

/** Whether a value is a mapping. */
export function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A fault at a key. */
export function at(document: TargetDocument, path: FieldPath, mistake: Mistake): TargetFault {
  return { file: document.file, path, ...document.keyPlaceOf(path), ...mistake };
}

/** A URL that holds credentials, or that is plain HTTP where that is not allowed. */
export function urlFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const written = document.valueAt(path);
  if (typeof written !== 'string' || !URL.canParse(written)) return [];
  const url = new URL(written);
  const credentials = url.username !== '' || url.password !== '';
  const plain = url.protocol === 'http:';
  const allowed = document.valueAt(['network', 'plainLoopback']) === true && loopback.test(url.hostname);
  return [
    ...(credentials
      ? [
          at(document, path, {
            expected: 'a URL without credentials',
            found: 'one with a user or password in it',
            fix: 'use user and password: { env: NAME }',
          }),
        ]
      : []),
    ...(plain && !allowed
      ? [
          at(document, path, {
            expected: 'an https URL',
            found: 'an http URL',
            fix: 'write https; for a loopback address, http is allowed by network.plainLoopback: true',
          }),
        ]
      : []),
  ];
}

const loopback = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/;
