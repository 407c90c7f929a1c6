import type { Exchange, Message, Recorder, Silence, TlsFacts } from '../../evidence';

/** Records what crosses one connection, each element an exchange of its own, without the secrets that it was told of. */
export class WireLog {
  /** Address and port that the connection reached. */
  peer?: string;
  tls?: TlsFacts;
  private readonly secrets = new Set<string>();

  constructor(private readonly recorder: Recorder) {}

  /** Keeps a text, and its base64 form, out of everything recorded from here on. */
  conceal(secret: string): void {
    if (secret === '') return;
    this.secrets.add(secret).add(Buffer.from(secret).toString('base64'));
  }

  sent(purpose: string, raw: string): void {
    const now = new Date().toISOString();
    this.record({ purpose, startedAt: now, endedAt: now, sent: this.messageOf(raw) });
  }

  received(purpose: string, raw: string, startedAt: Date): void {
    this.record({ purpose, startedAt: startedAt.toISOString(), endedAt: new Date().toISOString(), received: this.messageOf(raw) });
  }

  /** What came could not be read, or nothing came; `raw` is what there was. */
  silent(purpose: string, silence: Silence, raw = ''): void {
    const endedAt = new Date();
    const startedAt = new Date(endedAt.getTime() - silence.afterMilliseconds).toISOString();
    this.record({ purpose, startedAt, endedAt: endedAt.toISOString(), silence, ...(raw && { received: this.messageOf(raw) }) });
  }

  private record(exchange: Omit<Exchange, 'protocol'>): void {
    this.recorder.record({ protocol: 'xmpp', ...exchange, ...(this.peer && { peer: this.peer }), ...(this.tls && { tls: this.tls }) });
  }

  private messageOf(raw: string): Message {
    let shown = raw;
    for (const secret of this.secrets) shown = shown.replaceAll(secret, '[redacted]');
    return { startLine: '', headers: [], body: Buffer.from(shown) };
  }
}
