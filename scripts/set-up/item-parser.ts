import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, type Availability } from './availability';
import { runCommand } from './command';

const name = 'xmpp-ftw-item-parser';
const pinned = path.join(projectFolder, 'adapters', name);
const installed = path.join(projectFolder, '.cache/peers', name);

/** Installs xmpp-ftw-item-parser from npm as its adapter's lock file pins it, without running any package's scripts. */
export function installItemParser(): Availability {
  if (isInstalled()) return { name, available: true, why: 'npm, as locked' };
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(installed, { recursive: true });
  cpSync(path.join(pinned, 'package.json'), path.join(installed, 'package.json'));
  cpSync(lockIn(pinned), lockIn(installed));
  const ended = runCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', installed], { seconds: 120 });
  if (ended.ok) return { name, available: true, why: 'installed from npm' };
  // A lock file without its packages would look like an installation to the next set-up.
  rmSync(installed, { recursive: true, force: true });
  return { name, available: false, why: `npm ci failed: ${ended.why}` };
}

function isInstalled(): boolean {
  if (!existsSync(path.join(installed, 'node_modules', name)) || !existsSync(lockIn(installed))) return false;
  return readFileSync(lockIn(installed)).equals(readFileSync(lockIn(pinned)));
}

function lockIn(folder: string): string {
  return path.join(folder, 'package-lock.json');
}
