import type { Exchange, Finding, Header, TlsFacts } from '../evidence';
import type { Role } from '../register/roles';
import type { Target } from '../register/target';
import type { Reason, Verdict } from '../verdict';

/** The files of a bundle, in the order in which they come to be; the manifest last, and only after a whole run. */
export const bundleFiles = {
  run: 'run.json',
  target: 'target.yaml',
  messages: 'messages.ndjson',
  exchanges: 'exchanges.ndjson',
  blobs: 'blobs',
  verdicts: 'verdicts.ndjson',
  manifest: 'manifest.json',
} as const;

/** `run.json`: what was to be run, by what, where and when. */
export interface RunRecord {
  readonly suite: { readonly version: string; /** SHA-256 of the lock file. */ readonly lock: string };
  readonly platform: string;
  /** ISO 8601. */
  readonly startedAt: string;
  /** Absent until the run is whole. */
  readonly endedAt?: string;
  readonly implementation: string;
  /** Command-line name of the target, to repeat the run. */
  readonly targetFile: string;
  readonly plan: readonly PlannedCase[];
}

/** A test case with the role that it is run for. */
export interface PlannedCase {
  readonly case: string;
  readonly role: Role;
}

/** A line of `verdicts.ndjson`. */
export interface CaseVerdict {
  readonly case: string;
  readonly requirement: string;
  readonly role: Role;
  readonly verdict: Verdict;
  readonly reason?: Reason;
  /** Why it stopped, where it did. */
  readonly message?: string;
  /** The step that stopped it. */
  readonly step?: string;
  readonly findings: readonly Finding[];
  /** Findings that an entry of the defects register explains. */
  readonly tolerated: readonly Finding[];
  /** Numbers of its exchanges. */
  readonly exchanges: readonly number[];
  /** Set where it rests on what somebody says the implementation did, with nobody of ours watching. */
  readonly attested?: true;
  readonly startedAt: string;
  readonly durationMilliseconds: number;
}

/** A message with its body by hash. */
export interface StoredMessage {
  readonly startLine: string;
  readonly headers: readonly Header[];
  readonly body: StoredBody;
}

/** A body: short UTF-8 is written out where it was exchanged, all else lies in `blobs/` under its hash. */
export interface StoredBody {
  readonly sha256: string;
  readonly bytes: number;
  readonly text?: string;
}

export type StoredExchange = Omit<Exchange, 'sent' | 'received'> & { readonly sent?: StoredMessage; readonly received?: StoredMessage };

/** An exchange of a test case, as a bundle is read. */
export interface RecordedExchange {
  /** From 1. */
  readonly seq: number;
  readonly case: string;
  /** SHA-256 of the line before; of nothing for the first. */
  readonly previous: string;
  readonly exchange: StoredExchange;
}

/** A line of `exchanges.ndjson`. What an earlier line says already stands there alone, and here the number of that line. */
export interface ExchangeLine {
  readonly seq: number;
  readonly case: string;
  readonly previous: string;
  /** Number of the line with the very same exchange: one that several test cases rest on. */
  readonly same?: number;
  readonly exchange?: Omit<StoredExchange, 'tls'> & { readonly tls?: TlsFacts | number };
}

/** `manifest.json`: the SHA-256 of every other file, by path. */
export interface Manifest {
  readonly files: Readonly<Record<string, string>>;
}

/** A bundle as it is read. */
export interface Bundle {
  readonly folder: string;
  readonly run: RunRecord;
  readonly target: Target;
  readonly verdicts: readonly CaseVerdict[];
  readonly exchanges: readonly RecordedExchange[];
  /** The bytes of a body. */
  blob(sha256: string): Uint8Array;
}
