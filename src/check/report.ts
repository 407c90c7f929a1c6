import type { Checked } from './checked';
import type { Tally } from './words';

/** Writes what was checked, piece by piece, so that no report is ever held whole. */
export interface CheckReport {
  begin(): string;
  document(checked: Checked): string;
  end(tally: Tally): string;
}

/** Where a requirement can be read; undefined for what is none. */
export type LinkOf = (requirement: string) => string | undefined;
