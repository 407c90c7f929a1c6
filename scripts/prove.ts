import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { nullSystems } from '../src/proof/null-systems';
import { prove, scoreOf } from '../src/proof/prove';
import type { NullScore, Proof } from '../src/proof/proofs';
import { references } from '../src/proof/references';
import { projectFolder, readRequirements } from '../src/requirements/features';

/**
 * npm run prove: every testable Rule passes against its reference and fails against its violation; the null systems pass
 * nothing that binds. Prints the matrix of Rules by violations and keeps it for the report in reports/proofs.json.
 */
async function main(): Promise<void> {
  const requirements = readRequirements();
  const proofs: Proof[] = [];
  const nulls: NullScore[] = [];
  const faults: string[] = [];
  let shown = 0;
  for (const reference of references) {
    for await (const { entry, faults: found } of prove(reference, requirements)) {
      proofs.push(entry);
      faults.push(...found);
      shown += found.length === 0 ? 1 : 0;
      console.log(`${found.length === 0 ? 'proven  ' : 'UNPROVEN'} ${entry.requirement.padEnd(34)} ${entry.role.padEnd(20)} killed by ${entry.killedBy.join(' ') || 'nothing'}`);
    }
  }
  for (const system of nullSystems) {
    const { entry, faults: found } = await scoreOf(system, requirements);
    nulls.push(entry);
    faults.push(...found);
    shown += found.length === 0 ? 1 : 0;
    console.log(`${found.length === 0 ? 'null    ' : 'FOOLED  '} ${system.kind.padEnd(12)} ${system.role.padEnd(20)} ${JSON.stringify(entry.cells)}`);
  }
  writeFileSync(path.join(projectFolder, 'reports/proofs.json'), `${JSON.stringify({ proofs, nullSystems: nulls }, undefined, 1)}\n`);
  for (const fault of faults) console.log(fault);
  const total = proofs.length + nulls.length;
  console.log(`${shown} passed, ${total - shown} failed`);
  process.exitCode = shown === total && faults.length === 0 ? 0 : 1;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 4;
});
