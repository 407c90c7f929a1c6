import { mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../src/requirements/features';
import { measure, measured } from './measured';

/**
 * npm run measure [name...]: runs the suite against the real implementations that this repository measures itself, and keeps
 * their bundles under reports/runs/ in place of those before. A run that is not whole replaces nothing.
 */
async function main(names: readonly string[]): Promise<void> {
  for (const each of measured.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const folder = path.join(projectFolder, '.cache/measured', each.name);
    rmSync(folder, { recursive: true, force: true });
    const { ending, verdicts } = await measure(each, folder);
    const count = (verdict: string): number => verdicts.filter((one) => one.verdict === verdict).length;
    console.log(`${each.name}: ${count('pass')} pass, ${count('fail')} fail, ${count('inconclusive')} inconclusive: ${ending.kind}`);
    if (ending.kind !== 'whole') {
      process.exitCode = 3;
      continue;
    }
    const kept = path.join(projectFolder, 'reports/runs', each.name);
    rmSync(kept, { recursive: true, force: true });
    mkdirSync(path.dirname(kept), { recursive: true });
    renameSync(folder, kept);
  }
}

void main(process.argv.slice(2));
