import type { Bundle } from '../bundle/format';
import type { ExtensionGrammar } from '../grammar/extension-coverage';
import type { ModelReference } from '../grammar/model-reference';
import type { Proofs } from '../proof/proofs';
import type { Target } from '../register/target';
import type { LedgerEntry } from '../requirements/ledger';
import type { Requirement } from '../requirements/requirement';
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
  /** The data models whose classes have pages; none where the report is of something else. */
  readonly models?: readonly ModelReference[];
  /** How much of the grammar of the extensions of IODEF the vectors cover. */
  readonly extensions?: readonly ExtensionGrammar[];
}

/** An entry of the register with the name under which a command line finds it. */
export interface RegisterEntry {
  /** `reports/register/prosody.yaml`. */
  readonly file: string;
  readonly target: Target;
}
