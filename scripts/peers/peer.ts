/** The real implementations that the project starts itself, loopback only. */
export const peerNames = ['prosody', 'ejabberd', 'atombus', 'csaf-provider'] as const;
export type PeerName = (typeof peerNames)[number];

/** A peer that answers, until it is stopped. */
export interface RunningPeer {
  readonly name: PeerName;
  /** Its own folder under `.cache/peers/`: certificates, configuration, data, logs. Emptied at each start. */
  readonly folder: string;
  /** The TCP ports it listens on, all at 127.0.0.1. */
  readonly ports: readonly number[];
  /** Its processes, newest last. */
  readonly processIds: readonly number[];
  /** Ends every process of it. */
  stop(): Promise<void>;
}

/** The environment variable that holds the password of every account of a peer; a random one where it is unset. */
export const passwordVariable = 'MILEPOST_PEER_PASSWORD';
