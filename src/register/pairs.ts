import type { TargetDocument } from './document';
import type { FieldPath, Mistake, TargetFault } from './fault';
import { pointsSchema } from './points/points';

/**
 * What is wrong between the fields of one point: a certificate without its key, a user without a password, an account
 * without any credential, plain HTTP where it is not allowed, a sender without documents. Works on a file of any shape.
 */
export function pairFaults(document: TargetDocument): readonly TargetFault[] {
  return roles.flatMap((role) => {
    const path = ['points', role];
    if (!isMapping(document.valueAt(path))) return [];
    if (role === 'rolie-server') return serverFaults(document, path);
    if (role === 'xmpp-grid-controller' || role === 'xmpp-grid-broker') return xmppFaults(document, path);
    return role === 'iodef-sender' ? senderFaults(document, path) : [];
  });
}

const roles = Object.keys(pointsSchema.shape) as readonly (keyof typeof pointsSchema.shape)[];

function serverFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const both = has(document, path, 'user') && has(document, path, 'token');
  return [
    ...together(document, path, 'certificate', 'key'),
    ...together(document, path, 'foreignCertificate', 'foreignKey'),
    ...together(document, path, 'user', 'password'),
    ...(both
      ? [at(document, [...path, 'token'], { expected: 'user and password, or a token', found: 'both', fix: 'take one of them away' })]
      : []),
    ...urlFaults(document, [...path, 'url']),
    ...feedsAt(document, path).flatMap((feed) => urlFaults(document, feed)),
  ];
}

function feedsAt(document: TargetDocument, path: FieldPath): readonly FieldPath[] {
  const feeds = document.valueAt([...path, 'feeds']);
  return Array.isArray(feeds) ? feeds.map((_, index) => [...path, 'feeds', index]) : [];
}

function urlFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
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

function xmppFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  const accounts = ['provider', 'consumer', 'outsider'].map((name) => [...path, 'accounts', name]);
  const external = [...path, 'external', 'account'];
  return [...accounts, external]
    .filter((account) => isMapping(document.valueAt(account)))
    .flatMap((account) => accountFaults(document, account, account === external));
}

function accountFaults(document: TargetDocument, path: FieldPath, external: boolean): readonly TargetFault[] {
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

function senderFaults(document: TargetDocument, path: FieldPath): readonly TargetFault[] {
  if (has(document, path, 'files') || has(document, path, 'command')) return [];
  return [at(document, path, { expected: 'files, a command, or both', found: 'neither', fix: 'add `files: ["documents/*.xml"]`' })];
}

function together(document: TargetDocument, path: FieldPath, one: string, other: string): readonly TargetFault[] {
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

function has(document: TargetDocument, path: FieldPath, key: string): boolean {
  return document.valueAt([...path, key]) !== undefined;
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function at(document: TargetDocument, path: FieldPath, mistake: Mistake): TargetFault {
  return { file: document.file, path, ...document.keyPlaceOf(path), ...mistake };
}
