/** One run of a SASL mechanism, seen from the client (RFC 4422, section 3); messages are UTF-8 text before base64. */
export interface Mechanism {
  /** As it is registered and offered: `SCRAM-SHA-256`. */
  readonly name: string;
  /** What it adds, in words that are fit for evidence: `channel binding: none`. */
  readonly manner: string;
  readonly initial: SaslMessage;
  /** The answer to a challenge, or why there is none. */
  respond(challenge: string): SaslMessage | { readonly fault: string };
  /** Whether the server's last message is what the mechanism asks of it; true where it asks for nothing. */
  concludes(last: string): boolean;
}

export interface SaslMessage {
  readonly text: string;
  /** Messages that must not be kept: this one where it holds a secret, and what the server derives from a password. */
  readonly secrets: readonly string[];
}
