import type { Header } from '../../evidence';

/** One request as it came to a repository that we host. */
export interface SeenRequest {
  readonly method: string;
  /** As it was written on the request line. */
  readonly target: string;
  /** The target below the site's own prefix: `feed`, `member?x=1`. */
  readonly path: string;
  readonly headers: readonly Header[];
  readonly body: Uint8Array;
}

/** What is answered. */
export interface Reply {
  readonly status: number;
  /** A list is a field for each of its values. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** Status codes that go ahead of the answer. */
  readonly interim?: readonly (100 | 102 | 103)[];
  readonly delayMilliseconds?: number;
}

/** What stands at a path: always the same, or as the request and those before it want it. */
export type Resource = Reply | ((request: SeenRequest, before: readonly SeenRequest[]) => Reply);

/** A field of a request, by its name in any case. */
export function fieldOf({ headers }: Pick<SeenRequest, 'headers'>, name: string): string | undefined {
  return headers.find(([each]) => each.toLowerCase() === name.toLowerCase())?.[1];
}
