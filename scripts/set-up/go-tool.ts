import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, type Availability } from './availability';
import { findProgram, runCommand } from './command';

/** Programs of one Go module, built from its source at one version. */
export interface GoTool {
  readonly name: string;
  /** `example.org/module/cmd/program`, each to be installed. */
  readonly packages: readonly string[];
  readonly version: string;
}

/** The programs of csaf_distribution: the checker, and the provider as a CGI program. */
export const csafTools: GoTool = {
  name: 'csaf-tools',
  packages: ['github.com/gocsaf/csaf/v3/cmd/csaf_checker', 'github.com/gocsaf/csaf/v3/cmd/csaf_provider'],
  // The newest that Go 1.26.8 builds.
  version: 'v3.5.1',
};

/** Where the programs of a Go tool are put: `.cache/peers/<name>/`. */
export function goToolFolder({ name }: GoTool): string {
  return path.join(projectFolder, '.cache/peers', name);
}

/** Builds the programs of a Go module through the module proxy, whose checksums Go verifies; once for each version. */
export function installGoTool(tool: GoTool): Availability {
  const { name, packages, version } = tool;
  const folder = goToolFolder(tool);
  const stamp = path.join(folder, 'installed-from.txt');
  const wanted = `${packages.map((each) => `${each}@${version}`).join('\n')}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { name, available: true, why: `Go modules, ${version}` };
  const go = findProgram('go');
  if (!go) return { name, available: false, why: 'needs Go' };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const each of packages) {
    const built = runCommand(go, ['install', `${each}@${version}`], { seconds: 400, environment: { GOBIN: folder, GOFLAGS: '-mod=mod' } });
    if (!built.ok) return { name, available: false, why: `go install ${each} failed: ${built.why}` };
  }
  writeFileSync(stamp, wanted);
  return { name, available: true, why: `built from its Go module, ${version}` };
}
