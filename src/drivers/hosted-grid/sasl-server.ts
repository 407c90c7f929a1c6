import type { TLSSocket } from 'node:tls';
import type { XmlElement } from '../../xml/tree';
import type { ControllerSetting } from './setting';
import { scramServer, type ScramServer, type Step } from './scram-server';
import type { Attempted } from './record';

/** The account that a hosted Controller knows. */
export interface HostedAccount {
  readonly jid: string;
  readonly user: string;
  readonly password: string;
}

/** What is said to a Platform in answer to one SASL element. */
export type SaslAnswer =
  | { readonly kind: 'challenge' | 'success'; readonly data: string }
  | { readonly kind: 'failure'; readonly condition: string };

/** The mechanisms that a hosted Controller offers where its setting names none. */
export const usualMechanisms = ['SCRAM-SHA-256', 'SCRAM-SHA-1'] as const;

/** The mechanisms on offer; a Platform that was given a certificate is offered EXTERNAL first (RFC 6120, section 6.3.4). */
export function offeredMechanisms({ mechanisms, platformCertificate }: ControllerSetting): readonly string[] {
  return mechanisms ?? (platformCertificate ? ['EXTERNAL', ...usualMechanisms] : usualMechanisms);
}

/** The server's side of SASL on one stream (RFC 6120, section 6.4); each attempt is added to the list, and its end when it comes. */
export class SaslServer {
  private exchange: ScramServer | undefined;
  private mechanism = '';

  constructor(
    private readonly account: HostedAccount,
    private readonly setting: ControllerSetting,
    private readonly channel: { readonly socket: TLSSocket | undefined; readonly connection: number },
    private readonly attempts: Attempted[],
  ) {}

  /** Answers auth, response or abort. */
  answer(element: XmlElement): SaslAnswer {
    const data = Buffer.from(element.text.trim().replace(/^=$/, ''), 'base64').toString();
    if (element.local === 'abort') return this.ended('aborted', { kind: 'failure', condition: 'aborted' });
    if (element.local === 'auth') return this.begin(element.attributes.find(({ name }) => name === 'mechanism')?.value ?? '', data);
    if (element.local !== 'response') return this.ended('refused', { kind: 'failure', condition: 'malformed-request' }, `the element ${element.local}`);
    if (!this.exchange) return this.ended('refused', { kind: 'failure', condition: 'malformed-request' }, 'a response to no challenge');
    return this.step(this.exchange.conclude(data), 'success');
  }

  private begin(mechanism: string, data: string): SaslAnswer {
    this.mechanism = mechanism;
    this.exchange = undefined;
    this.attempts.push(this.attempt());
    if (!offeredMechanisms(this.setting).includes(mechanism)) return this.ended('refused', { kind: 'failure', condition: 'invalid-mechanism' }, 'it was not offered');
    if (this.setting.refuses) return this.ended('refused', { kind: 'failure', condition: 'not-authorized' });
    if (mechanism === 'EXTERNAL') return this.single(this.channel.socket?.authorized === true, 'no certificate of the authority');
    if (mechanism === 'PLAIN') return this.single(data.split('\0').slice(1).join('\0') === `${this.account.user}\0${this.account.password}`, 'another user or password');
    this.exchange = scramServer(mechanism, this.account, (type) => channelData(this.channel.socket, type), this.setting.scram);
    return this.step(this.exchange.challenge(data), 'challenge');
  }

  private single(right: boolean, fault: string): SaslAnswer {
    return right ? this.ended('success', { kind: 'success', data: '' }) : this.ended('refused', { kind: 'failure', condition: 'not-authorized' }, fault);
  }

  private step(step: Step, kind: 'challenge' | 'success'): SaslAnswer {
    if ('fault' in step) return this.ended('refused', { kind: 'failure', condition: 'not-authorized' }, step.fault);
    const answer = { kind, data: Buffer.from(step.text).toString('base64') };
    if (kind === 'success') return this.ended('success', answer);
    this.note(this.attempt());
    return answer;
  }

  private ended(outcome: NonNullable<Attempted['outcome']>, answer: SaslAnswer, fault?: string): SaslAnswer {
    this.note({ ...this.attempt(), outcome, ...(fault && { fault }) });
    return answer;
  }

  /** The last attempt, as far as it has come by now. */
  private note(attempt: Attempted): void {
    if (this.mechanism !== '') this.attempts[Math.max(0, this.attempts.length - 1)] = attempt;
  }

  private attempt(): Attempted {
    const { socket, connection } = this.channel;
    const version = socket?.getProtocol();
    const binding = this.exchange?.binding;
    return { connection, mechanism: this.mechanism, secured: socket !== undefined, ...(version && { tlsVersion: version }), ...(binding && { binding }) };
  }
}

/** tls-unique on TLS 1.2 (RFC 5929: the first Finished, which is the client's), tls-exporter on TLS 1.3 (RFC 9266). */
function channelData(socket: TLSSocket | undefined, type: string): Uint8Array | undefined {
  const current = socket?.getProtocol() === 'TLSv1.3';
  if (type === 'tls-exporter' && current) return socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', Buffer.alloc(0));
  return type === 'tls-unique' && !current ? socket?.getPeerFinished() : undefined;
}
