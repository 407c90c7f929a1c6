/** A requirement that a reference breaks on demand, and what else cannot help failing with it. */
export interface Violation {
  readonly id: string;
  readonly also: readonly string[];
}

/** What the start of a reference asks for. */
export interface ReferenceOptions {
  /** Scratch folder of the caller's, for certificates and keys. */
  readonly folder: string;
  /** The requirement to break. */
  readonly violate?: string;
}

/** A reference that runs: how to reach it, in the shape of a target file's point, and how to end it. */
export interface RunningReference<Point> {
  readonly point: Point;
  stop(): Promise<void>;
}
