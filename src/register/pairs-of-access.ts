import type { TargetDocument } from './document';
import type { FieldPath, TargetFault } from './fault';
import { at, has, together, urlFaults } from './pair-fault';

/** A web resource whose URL, under that key, or credentials do not fit together, with the feeds beside it. */
export function webFaults(document: TargetDocument, path: FieldPath, key = 'url'): readonly TargetFault[] {
  const both = has(document, path, 'user') && has(document, path, 'token');
  return [
    ...together(document, path, 'certificate', 'key'),
    ...together(document, path, 'user', 'password'),
    ...(both
      ? [at(document, [...path, 'token'], { expected: 'user and password, or a token', found: 'both', fix: 'take one of them away' })]
      : []),
    ...urlFaults(document, [...path, key]),
    ...feedsAt(document, path).flatMap((feed) => urlFaults(document, feed)),
  ];
}

/** An account without any credential, or a certificate of one without its key; an external one needs a certificate. */
export function accountFaults(document: TargetDocument, path: FieldPath, external = false): readonly TargetFault[] {
  const pair = together(document, path, 'certificate', 'key');
  if (external && !has(document, path, 'certificate'))
    return [
      ...pair,
      at(document, path, {
        expected: 'a client certificate with its key',
        found: 'none',
        fix: 'add certificate and key, or take external away',
      }),
    ];
  if (has(document, path, 'password') || has(document, path, 'certificate')) return pair;
  return [
    ...pair,
    at(document, path, { expected: 'a password, or a certificate with its key', found: 'neither', fix: 'add `password: { env: NAME }`' }),
  ];
}

function feedsAt(document: TargetDocument, path: FieldPath): readonly FieldPath[] {
  const feeds = document.valueAt([...path, 'feeds']);
  return Array.isArray(feeds) ? feeds.map((_, index) => [...path, 'feeds', index]) : [];
}
