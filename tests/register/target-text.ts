import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TargetFaults } from '../../src/register/fault';
import type { KnownRequirement } from '../../src/register/claims';
import { readTarget, type Reading } from '../../src/register/read';

/** The facts of a well-written entry, as YAML. */
export const facts = `implementation:
  name: Acme
  organization: Acme
  description: a server
  maturity: beta
  coverage: RFC 8322
  versionCompatibility: all
  licensing: MIT
  experience: none
  contact: support@example.org
  updated: 2026-01-31
  group: Vendors
  lineage: acme
`;

/** What a small set of features knows. */
export const known: readonly KnownRequirement[] = [
  { specification: 'RFC8322', roles: ['rolie-server'], options: ['search'] },
  { specification: 'RFC7970', roles: ['iodef-sender', 'iodef-recipient'], options: [] },
  { specification: 'XEP0060', roles: ['xmpp-grid-broker'], options: [] },
];

/** Writes a file into a folder of its own and gives its path. */
export function written(text: string | Uint8Array, name = 'acme.yaml'): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'milepost-register-')), name);
  writeFileSync(file, text);
  return file;
}

/** The lines of what is wrong with a target file, its folder left out; none where nothing is. */
export function faultsOf(text: string | Uint8Array, reading: Reading = {}): readonly string[] {
  const file = written(text);
  try {
    readTarget(file, reading);
    return [];
  } catch (error) {
    if (error instanceof TargetFaults) return error.message.replaceAll(`${path.dirname(file)}/`, '').split('\n');
    throw error;
  }
}
