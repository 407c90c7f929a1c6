import type { XmlElement } from '../xml/tree';

/** One thing that a Platform sent, and how far its session had come by then. */
export interface PlatformArrival {
  readonly kind: 'header' | 'element' | 'end';
  readonly connection: number;
  readonly stream: number;
  readonly secured: boolean;
  readonly authenticated: boolean;
  readonly bound: boolean;
  readonly element?: XmlElement;
}

/** What a session of a Platform with a hosted Controller and Broker showed. */
export interface PlatformEvidence {
  readonly domain: string;
  readonly service: string;
  /** The Platform's bare address. */
  readonly jid: string;
  readonly topic: string;
  readonly topicType: string;
  /** The Platform said that it is ready, and had bound an address. */
  readonly ready: boolean;
  readonly record: {
    readonly arrivals: readonly PlatformArrival[];
    readonly handshakes: readonly { readonly connection: number; readonly completed: boolean; readonly detail: string }[];
    readonly attempts: readonly PlatformAttempt[];
    readonly faults: readonly string[];
    readonly endings: readonly { readonly connection: number; readonly inOrder: boolean; readonly afterOurs: boolean }[];
    readonly sayings: readonly { readonly event: string; readonly topic?: string; readonly item?: string; readonly document?: Uint8Array; readonly message?: string }[];
    readonly addresses: readonly string[];
    readonly over?: string;
  };
  /** What it asked the Broker, in order. */
  readonly requests: readonly PlatformRequest[];
}

/** An authentication that a Platform began. */
export interface PlatformAttempt {
  readonly mechanism: string;
  readonly secured: boolean;
  readonly tlsVersion?: string;
  readonly binding?: string;
  readonly outcome?: 'success' | 'refused' | 'aborted';
  readonly fault?: string;
}

/** A request to the Broker. */
export interface PlatformRequest {
  readonly kind: string;
  readonly node?: string;
  readonly element: XmlElement;
  readonly granted: boolean;
}

/** The stanzas and other elements that a Platform sent. */
export function elementsSent({ record }: PlatformEvidence): readonly (PlatformArrival & { readonly element: XmlElement })[] {
  return record.arrivals.flatMap((arrival) => (arrival.kind === 'element' && arrival.element ? [{ ...arrival, element: arrival.element }] : []));
}

/** The stream headers that a Platform sent. */
export function headersSent({ record }: PlatformEvidence): readonly (PlatformArrival & { readonly element: XmlElement })[] {
  return record.arrivals.flatMap((arrival) => (arrival.kind === 'header' && arrival.element ? [{ ...arrival, element: arrival.element }] : []));
}

/** Where an arrival stands, in words. */
export function placeOf({ connection, stream, element }: PlatformArrival): string {
  return `connection ${connection}, stream ${stream}, ${element?.name ?? 'the end of the stream'}`;
}
