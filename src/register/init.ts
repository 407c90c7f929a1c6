import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { blankTarget } from './blank-target';
import { quoted } from './fault';
import { nearest } from './nearest';
import { roles, type Role } from './roles';

/** What is known when a target file is begun; what is missing is asked for on a terminal. */
export interface InitOptions {
  readonly name?: string;
  readonly role?: readonly string[];
  /** Of the Service Document, for rolie-server. */
  readonly url?: string;
  /** The file to write; after the name, in this folder, where absent. */
  readonly out?: string;
}

/** Puts a question to a person; absent where there is nobody to ask. */
export type Ask = (question: string) => Promise<string>;

/** Thrown where a target file cannot be begun as asked for; the message says what to do. */
export class InitFault extends Error {
  override readonly name = 'InitFault';
}

/** Writes a commented target file to be edited and gives its path. Never overwrites. Throws InitFault. */
export async function initTarget(options: InitOptions, ask: Ask | undefined = terminal()): Promise<string> {
  const name = (options.name ?? (await answer(ask, 'Name of the implementation: ', '--name'))).trim();
  if (name === '') throw new InitFault('--name: expected the name of the implementation, got none');
  const chosen = rolesFrom(options.role ?? (await answer(ask, rolesQuestion, '--role')).split(/[\s,]+/).filter(Boolean));
  const url = chosen.includes('rolie-server') ? await urlFrom(options.url, ask) : undefined;
  const file = options.out ?? `${slugOf(name)}.yaml`;
  write(file, blankTarget({ name, roles: chosen, today: new Date().toISOString().slice(0, 10), ...(url && { url }) }));
  return file;
}

const rolesQuestion = `Roles that it plays, separated by spaces:\n${roles.map((role) => `  ${role}\n`).join('')}> `;

function terminal(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  };
}

function answer(ask: Ask | undefined, question: string, flag: string): Promise<string> {
  if (!ask)
    throw new InitFault(
      `${flag}: expected a value, as there is no terminal to ask on. Fix: npx milepost init --name "Acme Server" --role rolie-server`,
    );
  return ask(question);
}

function rolesFrom(words: readonly string[]): readonly Role[] {
  if (words.length === 0) throw new InitFault(`--role: expected at least one of ${roles.join(', ')}, got none`);
  const unknown = words.find((word) => !roles.some((role) => role === word));
  if (unknown === undefined) return roles.filter((role) => words.includes(role));
  const meant = nearest(unknown, roles);
  throw new InitFault(
    `--role: expected one of ${roles.join(', ')}, got ${quoted(unknown)}.${meant ? ` Fix: did you mean ${quoted(meant)}?` : ''}`,
  );
}

async function urlFrom(given: string | undefined, ask: Ask | undefined): Promise<string | undefined> {
  const url = given ?? (ask ? (await ask('URL of its Service Document (may be left empty): ')).trim() : '');
  if (url === '') return undefined;
  if (URL.canParse(url) && new URL(url).protocol === 'https:') return url;
  throw new InitFault(`--url: expected an https URL, got ${quoted(url)}`);
}

function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug === '' ? 'target' : slug.slice(0, 60);
}

function write(file: string, text: string): void {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, text);
    closeSync(handle);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new InitFault(`${file}: expected no such file, got one; it is left as it is. Fix: name another with --out`);
    if (code === 'ENOENT') throw new InitFault(`${file}: expected the folder ${path.dirname(file)}, got none. Fix: make it first`);
    throw new InitFault(`${file}: expected a file that can be written, got ${code ?? 'an error'}`);
  }
}
