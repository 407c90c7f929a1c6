import path from 'node:path';
import { claimFaults, type KnownRequirement } from './claims';
import { readTargetDocument } from './document';
import { TargetFaults, type TargetFault } from './fault';
import { absolute, rename, type OutsideName } from './names';
import { pairFaults } from './pairs';
import { absenceFaults, nothingToRun } from './readiness';
import { shapeFaults } from './shape';
import { targetSchema, type Target } from './target';

export interface Reading {
  /** What the features know of specifications, roles and options; claims are not compared with them where absent. */
  readonly known?: readonly KnownRequirement[];
  /** Whether it will be run: then files, variables and something to run must be there. */
  readonly forRun?: boolean;
  readonly environment?: NodeJS.ProcessEnv;
}

/** Reads and checks a target file; its file names come out absolute. Throws TargetFaults with everything that is wrong, in the order of the file. */
export function readTarget(file: string, { known, forRun = false, environment = process.env }: Reading = {}): Target {
  const document = readTargetDocument(file);
  const { data: target, error } = targetSchema.safeParse(document.value);
  const place = (name: OutsideName): string => absolute(name, path.dirname(path.resolve(file)));
  const faults = [
    ...document.faults,
    ...shapeFaults(document, error?.issues ?? []),
    ...claimFaults(document, known),
    ...pairFaults(document),
    ...(forRun ? absenceFaults(document, rename(document.valueAt(['points']), place), environment) : []),
    ...(forRun && target ? nothingToRun(document, target) : []),
  ];
  if (!target || faults.length > 0) throw new TargetFaults(inOrder(faults));
  return { ...target, points: rename(target.points, place) };
}

/** By place; of two faults at one place that say the same, one. */
function inOrder(faults: readonly TargetFault[]): readonly TargetFault[] {
  const sorted = [...faults].sort((one, other) => one.line - other.line || one.column - other.column);
  const said = new Set<string>();
  return sorted.filter(({ line, column, expected, found }) => {
    const saying = JSON.stringify([line, column, expected, found]);
    return !said.has(saying) && said.add(saying);
  });
}
