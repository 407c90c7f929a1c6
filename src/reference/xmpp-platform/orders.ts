/** The first line of a session (docs/adapters.md). */
export interface Beginning {
  readonly id: number;
  readonly role: 'provider' | 'consumer';
  readonly host: string;
  readonly port: number;
  readonly domain: string;
  readonly ca: string;
  readonly jid: string;
  readonly passwordFile?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly service: string;
  readonly topicType: string;
  readonly create?: string;
  readonly admit?: readonly string[];
}

/** A later line. */
export interface Order {
  readonly id: number;
  readonly do: 'publish' | 'retract' | 'delete' | 'unsubscribe' | 'end';
  /** Base64. */
  readonly document?: string;
}

/** What a Platform says of itself. */
export interface Said {
  readonly event: 'ready' | 'received' | 'failed' | 'unsupported' | 'ended';
  readonly topic?: string;
  readonly item?: string;
  readonly document?: string;
  readonly message?: string;
}

export type Say = (said: Said) => void;
