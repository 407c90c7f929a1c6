import type { Role } from '../register/roles';
import type { Cell } from '../verdict';

/** Evidence about the suite: what kills each check, and what systems that implement nothing score. */
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
