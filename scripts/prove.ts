import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { doPart, type PartFinding, parts } from '../src/proof/parts';
import { projectFolder, readRequirements } from '../src/requirements/features';

/**
 * npm run prove: every testable Rule passes against its reference and fails against its violation; the null systems pass
 * nothing that binds. Prints the matrix of Rules by violations and keeps it for the report in reports/proofs.json.
 */
async function main(): Promise<void> {
  const found = new Map<string, PartFinding[]>(parts.map((part) => [part, []]));
  const queue = [...parts];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const of = found.get(part);
      const ended = await inProcess(part, (finding) => {
        of?.push(finding);
        console.log(lineOf(finding));
      });
      if (ended !== 0) faults.push(`${part}: its process ended with ${ended}`);
      if (of?.length === 0) faults.push(`${part}: nothing was shown`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), parts.length) }, work));

  const all = [...found.values()].flat();
  const proofs = all.flatMap(({ proof }) => proof ?? []).sort(byRequirement);
  const nullSystems = all.flatMap(({ score }) => score ?? []);
  writeFileSync(path.join(projectFolder, 'reports/proofs.json'), `${JSON.stringify({ proofs, nullSystems }, undefined, 1)}\n`);
  faults.push(...all.flatMap((finding) => finding.faults));
  for (const fault of faults) console.log(fault);
  const failed = all.filter((finding) => finding.faults.length > 0).length;
  console.log(`${all.length - failed} passed, ${Math.max(failed, Math.min(faults.length, 1))} failed`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/** One part, in this process: a finding a line, as JSON. */
async function tellPart(part: string): Promise<void> {
  for await (const finding of doPart(part, readRequirements())) process.stdout.write(`${JSON.stringify(finding)}\n`);
}

function inProcess(part: string, take: (finding: PartFinding) => void): Promise<number | string> {
  const child = spawn(process.execPath, [...process.execArgv, __filename, part], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => take(JSON.parse(line) as PartFinding));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? 'no word')));
}

function lineOf({ proof, score, faults }: PartFinding): string {
  const sound = faults.length === 0;
  if (proof) return `${sound ? 'proven  ' : 'UNPROVEN'} ${proof.requirement.padEnd(34)} ${proof.role.padEnd(20)} killed by ${proof.killedBy.join(' ') || 'nothing'}`;
  return `${sound ? 'null    ' : 'FOOLED  '} ${String(score?.system).padEnd(34)} ${String(score?.role).padEnd(20)} ${JSON.stringify(score?.cells)}`;
}

function byRequirement(one: { readonly requirement: string; readonly role: string }, other: { readonly requirement: string; readonly role: string }): number {
  return one.requirement.localeCompare(other.requirement, 'en', { numeric: true }) || one.role.localeCompare(other.role);
}

const part = process.argv[2];
(part === undefined ? main() : tellPart(part)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 4;
});
