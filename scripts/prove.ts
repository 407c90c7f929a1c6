import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { doPart, idleFaults, type Part, type PartFinding, partsOf, proofsIn, type Wanted } from '../src/proof/parts';
import type { Proof, Proofs } from '../src/proof/proofs';
import type { Proven } from '../src/proof/prove';
import { projectFolder, readRequirements } from '../src/requirements/features';

const kept = path.join(projectFolder, 'reports/proofs.json');

/**
 * npm run prove -- [--whole] [--held] [requirement or section or reference or role of null systems...]: every testable Rule passes against its reference
 * and fails against its violation; the null systems pass nothing that binds. Side effects of a violation are looked for in the
 * feature files of what it says it breaks; with --whole in all of its reference. Whatever is proven as a whole is kept for the
 * report in reports/proofs.json; with --held it is compared with what is kept instead, row by row.
 */
async function main(args: readonly string[]): Promise<void> {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const wanted: Wanted = { words, reach: args.includes('--whole') ? 'whole' : 'sections' };
  const requirements = readRequirements();
  const faults: string[] = [];
  const findings = await allOf(partsOf(wanted), faults);
  const proofs = [...proofsIn(findings, requirements, wanted)].sort((one, other) => byRequirement(one.entry, other.entry));
  const scores = findings.flatMap((finding) => (finding.kind === 'score' ? [finding.score] : []));
  for (const proof of proofs) console.log(lineOf(proof));
  const result: Proofs = { proofs: proofs.map(({ entry }) => entry), nullSystems: scores.map(({ entry }) => entry).sort((one, other) => one.role.localeCompare(other.role)) };
  faults.push(...[...proofs, ...scores].flatMap((proven) => proven.faults));
  if (words.length === 0) faults.push(...idleFaults(requirements), ...(args.includes('--held') ? departuresFrom(JSON.parse(readFileSync(kept, 'utf8')) as Proofs, result) : []));
  if (words.length === 0 && !args.includes('--held')) writeFileSync(kept, textOf(result));
  for (const fault of faults) console.log(fault);
  const all = [...proofs, ...scores];
  const failed = all.filter((proven) => proven.faults.length > 0).length;
  console.log(`${all.length - failed} passed, ${Math.max(failed, Math.min(faults.length, 1))} failed`);
  process.exitCode = faults.length === 0 && all.length > 0 ? 0 : 1;
}

/** Does the parts side by side, each in a process of its own, and tells what they find as they find it. */
async function allOf(parts: readonly Part[], faults: string[]): Promise<readonly PartFinding[]> {
  const queue = [...parts];
  const findings: PartFinding[] = [];
  const work = async (): Promise<void> => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const before = findings.length;
      const ended = await inProcess(part, (finding) => {
        findings.push(finding);
        console.log(wordsOf(finding));
      });
      if (ended !== 0) faults.push(`${nameOf(part)}: its process ended with ${ended}`);
      else if (findings.length === before) faults.push(`${nameOf(part)}: nothing was shown`);
    }
  };
  // One more than there are cores: much of the time is waiting for silence.
  await Promise.all(Array.from({ length: Math.min(availableParallelism() + 1, parts.length) }, work));
  return findings;
}

/** One part, in this process: a finding a line, as JSON. */
async function tellPart(part: Part): Promise<void> {
  for await (const finding of doPart(part, readRequirements())) process.stdout.write(`${JSON.stringify(finding)}\n`);
}

function inProcess(part: Part, take: (finding: PartFinding) => void): Promise<number | string> {
  const child = spawn(process.execPath, [...process.execArgv, __filename, `--part=${JSON.stringify(part)}`], { cwd: projectFolder, stdio: ['ignore', 'pipe', 'inherit'] });
  createInterface({ input: child.stdout }).on('line', (line) => take(JSON.parse(line) as PartFinding));
  return new Promise((resolve) => child.on('close', (code, signal) => resolve(code ?? signal ?? 'no word')));
}

/**
 * Rows that are kept and not shown now, or the other way round, and those whose reference or declared side effects differ. What else a
 * violation fails, and what a null system passes, is judged above, whatever is kept.
 */
function departuresFrom(before: Proofs, now: Proofs): readonly string[] {
  const rowsOf = ({ proofs }: Proofs): ReadonlyMap<string, string> =>
    new Map(proofs.map((row) => [`${row.requirement} as ${row.role}`, JSON.stringify([row.reference, [...row.also].sort()])] as const));
  const [old, fresh] = [rowsOf(before), rowsOf(now)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((row) => old.get(row) !== fresh.get(row))
    .map((row) => `${row}: reports/proofs.json says ${old.get(row) ?? 'nothing'}, today shows ${fresh.get(row) ?? 'nothing'}; npm run prove keeps it anew`);
}

function textOf({ proofs, nullSystems }: Proofs): string {
  return `{\n"proofs": [\n${linesOf(proofs)}\n],\n"nullSystems": [\n${linesOf(nullSystems)}\n]\n}\n`;
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join(',\n');
}

function wordsOf(finding: PartFinding): string {
  if (finding.kind === 'conforming') return `conforming ${finding.reference}: ${finding.cells.length} requirements`;
  if (finding.kind === 'violated') return `violated   ${finding.id.padEnd(34)} fails ${finding.failed.join(' ') || 'nothing'}`;
  const { entry, faults } = finding.score;
  return `${faults.length === 0 ? 'null      ' : 'FOOLED    '} ${entry.system.padEnd(22)} ${entry.role.padEnd(20)} ${entry.point.padEnd(27)} ${finding.seconds.toFixed(1)} s ${JSON.stringify(entry.cells)}`;
}

function lineOf({ entry, faults }: Proven<Proof>): string {
  return `${faults.length === 0 ? 'proven    ' : 'UNPROVEN  '} ${entry.requirement.padEnd(34)} ${entry.role.padEnd(20)} killed by ${entry.killedBy.join(' ') || 'nothing'}`;
}

function nameOf(part: Part): string {
  return part.kind === 'null systems' ? `null systems as ${part.role}` : `${part.reference}, ${part.kind}`;
}

function byRequirement(one: { readonly requirement: string; readonly role: string }, other: { readonly requirement: string; readonly role: string }): number {
  return one.requirement.localeCompare(other.requirement, 'en', { numeric: true }) || one.role.localeCompare(other.role);
}

const [first = '', ...rest] = process.argv.slice(2);
(first.startsWith('--part=') ? tellPart(JSON.parse(first.slice('--part='.length)) as Part) : main([first, ...rest].filter((arg) => arg !== ''))).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 4;
});
