import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { adapterOf, installedIn } from '../generators/generator';
import type { Availability } from './availability';
import { findProgram, runCommand } from './command';

const name = 'jaxb';
const jars = path.join(installedIn(name), 'jars');

/** Installs JAXB's xjc and runtime from Maven Central as the adapter's pom.xml asks; each jar is checked against jars.sha256. */
export function installJaxb(): Availability {
  if (!findProgram('javac')) return { name, available: false, why: 'needs a JDK from 17', optional: true };
  if (wrongJar() === undefined) return { name, available: true, why: 'Maven Central', optional: true };
  if (!findProgram('mvn')) return { name, available: false, why: 'needs Maven (Debian: maven)', optional: true };
  rmSync(installedIn(name), { recursive: true, force: true });
  mkdirSync(jars, { recursive: true });
  // Maven looks for its project in the working folder, and leaves no trace in the home of whoever calls.
  cpSync(path.join(adapterOf(name), 'pom.xml'), path.join(installedIn(name), 'pom.xml'));
  const words = ['--batch-mode', '--quiet', '-Dmaven.repo.local=repository', plugin, '-DoutputDirectory=jars'];
  const ended = runCommand('mvn', words, { seconds: 240, folder: installedIn(name) });
  rmSync(path.join(installedIn(name), 'repository'), { recursive: true, force: true });
  if (!ended.ok) return { name, available: false, why: `mvn failed: ${ended.why}`, optional: true };
  const wrong = wrongJar();
  return { name, available: wrong === undefined, why: wrong ?? 'installed from Maven Central', optional: true };
}

const plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

/** The first jar that is missing, or is not the one that was pinned. */
function wrongJar(): string | undefined {
  const lines = readFileSync(path.join(adapterOf(name), 'jars.sha256'), 'utf8').trim().split('\n');
  for (const line of lines) {
    const [hash, file = ''] = line.split(/ +/);
    const jar = path.join(jars, file);
    if (!existsSync(jar)) return `no ${file}`;
    if (createHash('sha256').update(readFileSync(jar)).digest('hex') !== hash) return `${file} is not the one whose hash is pinned`;
  }
  return undefined;
}
