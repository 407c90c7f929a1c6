import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adapterOf, installedIn } from '../generators/generator';
import type { Availability } from './availability';
import { runCommand } from './command';

/** Installs a code generator from PyPI into a virtual environment of its own: itself by hash, what it needs by version. */
export function installPythonGenerator(name: string): Availability {
  const wanted = pinsOf(name).map((file) => readFileSync(file, 'utf8')).join('');
  const venv = path.join(installedIn(name), 'venv');
  const stamp = path.join(venv, 'installed-from.txt');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { name, available: true, why: 'PyPI', optional: true };
  const python = ['python3', '/usr/bin/python3'].find(canMakeEnvironments);
  if (!python) return { name, available: false, why: 'needs a Python from 3.10 with venv (Debian: python3-venv)', optional: true };
  rmSync(venv, { recursive: true, force: true });
  const why = fill(python, venv, name);
  if (why) return { name, available: false, why, optional: true };
  writeFileSync(stamp, wanted);
  return { name, available: true, why: 'installed from PyPI', optional: true };
}

/** Gives why it failed. */
function fill(python: string, venv: string, name: string): string | undefined {
  const pip = [path.join(venv, 'bin/python'), '-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--requirement'];
  const commands = [[python, '-m', 'venv', venv], ...pinsOf(name).map((file) => [...pip, file])];
  for (const [program = '', ...words] of commands) {
    const ended = runCommand(program, words, { seconds: 180 });
    if (!ended.ok) return `${words.includes('venv') ? 'venv' : 'pip install'} failed: ${ended.why}`;
  }
  return undefined;
}

/** Lists that together are everything: requirements.txt has hashes, and pip then wants them of all that a list names. */
function pinsOf(name: string): readonly string[] {
  return ['dependencies.txt', 'requirements.txt'].map((file) => path.join(adapterOf(name), file)).filter((file) => existsSync(file));
}

function canMakeEnvironments(python: string): boolean {
  return runCommand(python, ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))'], { seconds: 20 }).ok;
}
