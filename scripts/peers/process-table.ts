import { readdirSync, readFileSync } from 'node:fs';

/** One process, as Linux lists it (proc(5)). */
export interface ProcessEntry {
  readonly id: number;
  readonly parent: number;
  readonly group: number;
  /** The kernel's ticks since boot: with the id, it names a process for good. */
  readonly startTime: string;
}

/** A process, what descends from it, and the rest of its process group; ended ones whose parent has not noticed left out. */
export function familyOf(processId: number): readonly ProcessEntry[] {
  const all = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (readProcess(Number(name)) ?? []) : []));
  const family = new Set<ProcessEntry>(all.filter(({ id, group }) => id === processId || group === processId));
  // A set that grows is walked to its end.
  for (const member of family) for (const child of all) if (child.parent === member.id) family.add(child);
  return [...family];
}

/** Whether this very process still runs. */
export function lives({ id, startTime }: Pick<ProcessEntry, 'id' | 'startTime'>): boolean {
  return readProcess(id)?.startTime === startTime;
}

/** One process; undefined where there is none, or one that has ended. */
export function readProcess(id: number): ProcessEntry | undefined {
  const stat = statOf(id);
  // The name, the second field, is in brackets and may hold anything.
  const [state, parent, group, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (stat === '' || state === 'Z' || state === 'X') return undefined;
  return { id, parent: Number(parent), group: Number(group), startTime: rest[16] ?? '' };
}

function statOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/stat`, 'latin1');
  } catch {
    return '';
  }
}
