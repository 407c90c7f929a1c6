import type { PlannedCase } from '../bundle/format';
import type { Verdict } from '../verdict';

/** What the supervisor hands to the process that runs the scenarios. */
export interface Job {
  readonly targetFile: string;
  readonly folder: string;
  readonly plan: readonly PlannedCase[];
}

/** What that process tells the supervisor, as it happens. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'case'; readonly case: string; readonly verdict: Verdict }
  | { readonly kind: 'done' }
  | { readonly kind: 'fault'; readonly message: string };
