import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { stringify } from 'yaml';
import { type Played, targetOf } from '../../src/proof/loopback-target';

/** How a call of milepost ended. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

const program = path.resolve(__dirname, '../../bin/milepost.cjs');

/** Starts milepost as a user would, not yet ended; with bytes on its standard input, or none. */
export function start(args: readonly string[], environment: NodeJS.ProcessEnv = process.env, input?: Uint8Array): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['pipe', 'pipe', 'pipe'], env: environment });
  // One that reads no more has its reasons.
  child.stdin.on('error', () => undefined).end(input);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return { child, ended: new Promise((resolve) => child.on('close', (code) => resolve({ code, output, errors }))) };
}

/** Calls milepost and waits for its end. */
export function milepost(args: readonly string[], environment?: NodeJS.ProcessEnv, input?: Uint8Array): Promise<Ended> {
  return start(args, environment, input).ended;
}

/** A folder that is gone after the test. */
export function scratchFolder(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'milepost-cli-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A target file for points on loopback. */
export function writeTarget(folder: string, played: Played, points: Readonly<Record<string, unknown>>): string {
  const file = path.join(folder, 'target.yaml');
  writeFileSync(file, stringify(targetOf([played], points)));
  return file;
}

/** A recipient that takes so long over each document, and accepts it. */
export function slowRecipient(folder: string, milliseconds: number): string {
  const command = { run: [process.execPath, '-e', `process.stdin.resume().on('end', () => setTimeout(() => process.exit(0), ${milliseconds}))`] };
  return writeTarget(folder, { name: 'slow', roles: ['iodef-recipient'], specifications: ['RFC7970'] }, { 'iodef-recipient': { command } });
}
