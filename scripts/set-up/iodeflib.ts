import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, type Availability } from './availability';
import { findProgram, runCommand } from './command';

const name = 'iodeflib';
const requirements = path.join(projectFolder, 'adapters', name, 'requirements.txt');
const installed = path.join(projectFolder, '.cache/peers', name);
const stamp = path.join(installed, 'installed-from.txt');

/**
 * Installs iodeflib from PyPI, its source archive checked against the adapter's hash. It is Python 2: lib2to3, which
 * Python had up to 3.12, converts it whole, and nothing is edited by hand.
 */
export function installIodeflib(): Availability {
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { name, available: true, why: 'PyPI, converted' };
  const python = ['/usr/bin/python3', 'python3', 'python3.12', 'python3.11'].find(canConvert);
  if (!python) return { name, available: false, why: 'needs a Python up to 3.12 with pip and lib2to3 (Debian: python3-pip, python3-lib2to3)' };
  const scratch = `${installed}.partial`;
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  try {
    const why = fetchAndConvert(python, scratch, wanted);
    return why ? { name, available: false, why } : { name, available: true, why: 'installed from PyPI, converted by lib2to3' };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Gives why it failed. */
function fetchAndConvert(python: string, scratch: string, wanted: string): string | undefined {
  // pip downloads, checks the hash and unpacks, then fails on a setup.py that is Python 2 itself: what it unpacked stays.
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-clean', '--no-deps', '--no-binary', ':all:', '--dest', scratch, '--requirement', requirements];
  const download = runCommand(python, pip, { seconds: 120, environment: { TMPDIR: scratch } });
  const source = sourceIn(scratch);
  if (!source) return `pip download failed: ${download.why}`;
  const conversion = runCommand(python, ['-W', 'ignore', '-m', 'lib2to3', '--write', '--nobackups', '--no-diffs', source], { seconds: 60 });
  if (!conversion.ok) return `lib2to3 failed: ${conversion.why}`;
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed);
  renameSync(source, path.join(installed, name));
  writeFileSync(stamp, wanted);
  return undefined;
}

/** The package's own folder inside whatever pip unpacked. */
function sourceIn(scratch: string): string | undefined {
  const entry = readdirSync(scratch, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`${name}/${name}.py`));
  return entry && path.dirname(path.join(scratch, entry));
}

function canConvert(python: string): boolean {
  if (!findProgram(path.basename(python))) return false;
  return runCommand(python, ['-W', 'ignore', '-c', 'import lib2to3, pip'], { seconds: 20 }).ok;
}
