import type { Bundle } from '../bundle/format';
import type { Role } from '../register/roles';
import type { Target } from '../register/target';
import type { LedgerEntry } from '../requirements/ledger';
import type { Requirement } from '../requirements/requirement';
import type { Cell } from '../verdict';
import type { Defect } from './defects';

/** Everything that a report is made of; the report reads nothing else, and no clock. */
export interface ReportInput {
  /** In any order; the report groups and sorts. */
  readonly requirements: readonly Requirement[];
  /** Every BCP 14 keyword of the specifications, and what became of it. */
  readonly ledger: readonly LedgerEntry[];
  readonly register: readonly RegisterEntry[];
  /** Whole bundles only: reading one without its manifest throws before it comes here. */
  readonly bundles: readonly Bundle[];
  /** What `npm run prove` found; absent where it has not run. */
  readonly proofs?: Proofs;
  readonly defects: readonly Defect[];
}

/** An entry of the register with the name under which a command line finds it. */
export interface RegisterEntry {
  /** `reports/register/prosody.yaml`. */
  readonly file: string;
  readonly target: Target;
}

/** Evidence about the suite: what kills each check, and what systems that do nothing score. */
export interface Proofs {
  readonly proofs: readonly Proof[];
  readonly nullSystems: readonly NullScore[];
}

/** One requirement against the reference, conforming and violating. */
export interface Proof {
  readonly requirement: string;
  readonly role: Role;
  /** What the conforming reference gets. */
  readonly reference: Cell;
  /** Violations under which the requirement comes out as fail. */
  readonly killedBy: readonly string[];
  /** Further requirements that its own violation fails unavoidably. */
  readonly also: readonly string[];
}

/** What a system that implements nothing gets on one point. */
export interface NullScore {
  readonly system: string;
  readonly role: Role;
  readonly point: string;
  /** Ids of the requirements that it passed. */
  readonly passed: readonly string[];
  readonly cells: Readonly<Partial<Record<Cell, number>>>;
}
