import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { progressOn } from '../src/cli/progress';
import { report } from '../src/cli/report';
import { rolesTable } from '../src/cli/roles-table';
import { references, startReferences } from '../src/proof/references';
import { projectFolder, readRequirements } from '../src/requirements/features';
import { exitCodeOf } from '../src/run/exit-code';
import { runTarget } from '../src/run/run-target';

/**
 * npm start: runs every test case that applies to the embedded references, renders the report of the register,
 * and says what to do next.
 */
async function main(): Promise<number> {
  const requirements = readRequirements();
  const { target, stop } = await startReferences(references.filter(({ without }) => without === undefined));
  const folder = path.join(projectFolder, 'runs', `reference-${new Date().toISOString().replace(/[:.]/g, '')}`);
  const targetFile = `${folder}.yaml`;
  mkdirSync(path.dirname(folder), { recursive: true });
  writeFileSync(targetFile, stringify(target));
  const progress = progressOn(process.stderr);
  try {
    const { ending, verdicts, plan } = await runTarget({
      target,
      targetFile,
      requirements,
      folder,
      onPlan: (planned) => progress.begin(planned.length),
      onReport: progress.take,
    }).finally(progress.end);
    console.log('The embedded references, test cases by role and verdict:\n');
    console.log(rolesTable(verdicts, plan));
    console.log(`\nEvidence of this run: npx milepost show ${path.relative(process.cwd(), folder)}`);
    if (ending.kind === 'broken') console.log(ending.message);
    await report([], { out: path.join(projectFolder, 'reports/site'), register: path.join(projectFolder, 'reports/register') });
    console.log('Next: describe your own implementation: npx milepost init');
    return exitCodeOf(ending, verdicts, requirements, { everyLevel: true, baseline: [] });
  } finally {
    await stop();
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 4;
  },
);
