import path from 'node:path';
import type { Availability } from './availability';
import { findProgram, runCommand } from './command';

/** Something that comes in Debian's packages. */
export interface DebianItem {
  readonly name: string;
  readonly packages: readonly string[];
  /** What shows that it is there on a system without dpkg; none where nothing can show it. */
  readonly programs: readonly string[];
}

/** The peers and tools that the tests use. */
export const debianItems: readonly DebianItem[] = [
  { name: 'prosody', packages: ['prosody', 'prosody-modules'], programs: [] },
  { name: 'ejabberd', packages: ['ejabberd'], programs: [] },
  { name: 'atombus', packages: ['libatombus-perl', 'libdancer-perl', 'libdbd-sqlite3-perl', 'libyaml-perl'], programs: [] },
  { name: 'nginx', packages: ['nginx-light'], programs: ['nginx'] },
  { name: 'fcgiwrap', packages: ['fcgiwrap'], programs: ['fcgiwrap'] },
  { name: 'slixmpp', packages: ['python3-slixmpp'], programs: [] },
  { name: 'atompub', packages: ['libatompub-perl', 'liblwp-protocol-https-perl'], programs: [] },
  { name: 'feedparser', packages: ['python3-feedparser'], programs: [] },
  { name: 'aioxmpp', packages: ['python3-aioxmpp'], programs: [] },
  { name: 'chromium', packages: ['chromium'], programs: ['chromium'] },
  { name: 'xmllint', packages: ['libxml2-utils'], programs: ['xmllint'] },
  { name: 'jing', packages: ['jing', 'trang'], programs: ['jing', 'trang'] },
  { name: 'openssl', packages: ['openssl'], programs: ['openssl'] },
  { name: 'pip', packages: ['python3-pip', 'python3-lib2to3'], programs: ['pip3'] },
];

/** Installs what is missing and tells of each item how it stands. */
export function installDebianItems(items: readonly DebianItem[]): readonly Availability[] {
  const before = installedPackages(items);
  const missing = items.filter((item) => !isThere(item, before));
  if (missing.length === 0) return items.map((item) => there(item, 'from'));
  const failures = installItems(missing, before);
  const after = installedPackages(items);
  return items.map((item) => {
    if (!missing.includes(item)) return there(item, 'from');
    if (isThere(item, after)) return there(item, 'installed');
    return { name: item.name, available: false, why: failures.get(item) ?? 'its packages came without the program' };
  });
}

const installSeconds = 600;

/** Gives why an item could not be installed. All are tried at once, and one by one where a single bad one spoilt that. */
function installItems(items: readonly DebianItem[], installed: ReadonlySet<string>): ReadonlyMap<DebianItem, string> {
  const obstacle = whyNotAllowed();
  if (obstacle) return new Map(items.map((item) => [item, `${obstacle}: ${item.packages.join(' ')}`]));
  const lacking = (item: DebianItem): readonly string[] => item.packages.filter((name) => !installed.has(name));
  if (install(items.flatMap(lacking)) === undefined) return new Map();
  return new Map(items.map((item) => [item, install(lacking(item)) ?? '']));
}

function whyNotAllowed(): string | undefined {
  if (!findProgram('apt-get')) return 'not a Debian system, to be installed by hand';
  if (asRoot().length === 0 || runCommand('sudo', ['-n', 'true'], { seconds: 10 }).ok) return undefined;
  return 'needs root or passwordless sudo, or to be installed by hand';
}

/** Gives why it failed. */
function install(packages: readonly string[]): string | undefined {
  const [program, ...parameters] = [...asRoot(), 'sh', path.join(__dirname, 'install-packages.sh'), ...packages];
  const ended = runCommand(program, parameters, { seconds: installSeconds });
  return ended.ok ? undefined : `apt-get install failed: ${ended.why}`;
}

function asRoot(): readonly [] | readonly ['sudo', '-n'] {
  return process.getuid?.() === 0 ? [] : ['sudo', '-n'];
}

function there(item: DebianItem, how: 'from' | 'installed'): Availability {
  return { name: item.name, available: true, why: `${how} ${item.packages.join(', ')}` };
}

function isThere(item: DebianItem, installed: ReadonlySet<string>): boolean {
  if (item.packages.every((name) => installed.has(name))) return true;
  return item.programs.length > 0 && item.programs.every((program) => findProgram(program) !== undefined);
}

function installedPackages(items: readonly DebianItem[]): ReadonlySet<string> {
  const names = items.flatMap((item) => item.packages);
  if (!findProgram('dpkg-query')) return new Set();
  // It fails when one name is unknown, and still lists the others.
  const { output } = runCommand('dpkg-query', ['-W', '-f', '${db:Status-Abbrev}${Package}\n', ...names], { seconds: 10 });
  return new Set(output.split('\n').filter((line) => line.startsWith('ii ')).map((line) => line.slice(3)));
}
