import type { Recorder } from '../evidence';
import type { Role } from '../register/roles';
import type { Secret, Target } from '../register/target';

/** What one run hands to every test case; the World is a view of it. */
export interface RunContext {
  readonly target: Target;
  /** The value behind a secret's name; throws where it is missing. */
  secretOf(secret: Secret): string;
  readonly recorder: Recorder;
  /** Called as a test case begins: the recorder files under it what follows; gives the role that it is run for. */
  beginCase(place: CasePlace): Role;
  /** Kept from case to case: documents collected once, resident commands. */
  readonly memo: Map<string, unknown>;
  /** Run when the last case is over, newest first. */
  readonly atEnd: (() => Promise<void> | void)[];
}

/** Where a test case stands: feature file, line of its scenario or Examples row. */
export interface CasePlace {
  readonly uri: string;
  readonly line: number;
}

let current: RunContext | undefined;

/** Makes a run the one that Worlds see. One process runs one at a time: Cucumber clones what it hands to a World, and drivers cannot be cloned. */
export function enterRun(run: RunContext): void {
  current = run;
}

/** The run that is going on. Throws outside of one. */
export function currentRun(): RunContext {
  if (!current) throw new Error('no run is going on');
  return current;
}
