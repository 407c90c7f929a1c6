import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether something that the tests use is on this machine, and how it came or why it did not. */
export interface Availability {
  /** prosody, ejabberd, atombus, nginx, slixmpp, aioxmpp, atompub, feedparser, chromium, xmllint, openssl, iodeflib, xmpp-ftw-item-parser, jdk, and the code generators of scripts/generators/generator.ts */
  readonly name: string;
  readonly available: boolean;
  readonly why: string;
  /** Used when there, never installed: CI passes without it. */
  readonly optional?: true;
}

/** The project's folder. */
export const projectFolder = path.resolve(__dirname, '../..');

/** Where set-up.ts leaves its findings: a JSON array of Availability. */
export const availabilityFile = path.join(projectFolder, '.cache/set-up.json');

/** What the last set-up found; empty where it never ran. */
export function readAvailability(): readonly Availability[] {
  return existsSync(availabilityFile) ? (JSON.parse(readFileSync(availabilityFile, 'utf8')) as Availability[]) : [];
}

/** Why a test that needs these cannot run, for node:test's `skip`; false where all are there. */
export function whyMissing(...names: readonly string[]): string | false {
  const known = readAvailability();
  for (const name of names) {
    const item = known.find((candidate) => candidate.name === name);
    if (!item) return `${name}: scripts/set-up.ts has not run`;
    if (!item.available) return `${name}: ${item.why}`;
  }
  return false;
}
