import type { XmlElement } from '../../xml/tree';

/** One thing that a Platform sent, and how far it had come by then. */
export interface Arrival {
  readonly kind: 'header' | 'element' | 'end';
  /** Counts from 1: a Platform may connect more than once. */
  readonly connection: number;
  /** Which stream of the connection, from 1. */
  readonly stream: number;
  readonly secured: boolean;
  readonly authenticated: boolean;
  readonly bound: boolean;
  readonly element?: XmlElement;
  /** As it was written. */
  readonly raw: string;
}

/** A TLS handshake as the hosted Controller saw it end. */
export interface Handshake {
  readonly connection: number;
  readonly completed: boolean;
  /** The version, or why it was not completed. */
  readonly detail: string;
}

/** An authentication that the Platform began. */
export interface Attempted {
  readonly connection: number;
  readonly mechanism: string;
  readonly secured: boolean;
  readonly tlsVersion?: string;
  /** The gs2 header of SCRAM: `n`, `y` or `p=…`. */
  readonly binding?: string;
  /** `signed` is success with the Controller's signature as the setting has it. */
  readonly outcome?: 'success' | 'refused' | 'aborted';
  /** What was wrong with the response, where it was refused for that. */
  readonly fault?: string;
}

/** How a connection ended. */
export interface Ending {
  readonly connection: number;
  /** Whether the Platform had sent the closing tag of the stream. */
  readonly inOrder: boolean;
  /** Whether we had ended the stream before. */
  readonly afterOurs: boolean;
}

/** A line that a Platform said of itself (docs/adapters.md). */
export interface Saying {
  readonly event: SayingEvent;
  readonly topic?: string;
  readonly item?: string;
  readonly document?: Uint8Array;
  readonly message?: string;
}

export const sayingEvents = ['ready', 'received', 'failed', 'unsupported', 'ended'] as const;
export type SayingEvent = (typeof sayingEvents)[number];

/** What one session showed, in the order in which it came. */
export interface SessionRecord {
  readonly arrivals: Arrival[];
  readonly handshakes: Handshake[];
  readonly attempts: Attempted[];
  readonly faults: string[];
  readonly endings: Ending[];
  readonly sayings: Saying[];
  /** The full JIDs that were bound. */
  readonly addresses: string[];
  /** Connections that were opened. */
  connections: number;
  /** Why the Platform says nothing more, where it is over without a word. */
  over?: string;
}

/** A record of nothing. */
export function emptyRecord(): SessionRecord {
  return { arrivals: [], handshakes: [], attempts: [], faults: [], endings: [], sayings: [], addresses: [], connections: 0 };
}
