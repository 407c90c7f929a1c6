import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { Silence } from '../src/evidence';
import type { XmppAccount, XmppEndpoint } from '../src/drivers/xmpp/endpoint';
import type { Outcome } from '../src/drivers/xmpp/outcome';
import type { Points } from '../src/register/target';
import { wordsFor } from '../src/oracles/xmpp-refusal';
import { Inconclusive, type Reason } from '../src/verdict';
import type { MilepostWorld } from './world';

/** The Platforms that the point's accounts stand for. */
export type Platform = 'Provider' | 'Consumer' | 'outsider';

type Point = NonNullable<Points['xmpp-grid-broker']>;

/** How the target file says to reach the Controller and its Broker, as the driver takes it. */
export class Reach {
  readonly point: Point;
  readonly endpoint: XmppEndpoint;

  constructor(private readonly world: MilepostWorld) {
    this.point = world.point(world.role === 'xmpp-grid-broker' ? 'xmpp-grid-broker' : 'xmpp-grid-controller');
    this.endpoint = this.endpointAt(this.point);
  }

  /** JID of the Broker. */
  get service(): string {
    return this.point.service;
  }

  /** The endpoint where a stream begins without TLS; inconclusive where the target file knows none. */
  get plainEndpoint(): XmppEndpoint {
    if (this.endpoint.security === 'starttls') return this.endpoint;
    throw new Inconclusive('configuration', 'points.xmpp-grid-controller.security: expected starttls, or the claim starttls with value false; got direct');
  }

  accountOf(platform: Platform): XmppAccount {
    return this.accountFrom(this.point.accounts[accountNames[platform]]);
  }

  /** The account that has a certificate, and where it is to be used; inconclusive where the target file names none. */
  external(): { readonly endpoint: XmppEndpoint; readonly account: XmppAccount } {
    const { external } = this.point;
    if (!external) throw new Inconclusive('configuration', 'points.xmpp-grid-controller.external: expected an account with a certificate, got none');
    const { host, port, domain, account } = external;
    return { endpoint: { ...this.endpoint, host, port, domain }, account: this.accountFrom(account) };
  }

  /** The account with a certificate of its own that was revoked; inconclusive where the target file names none. */
  revoked(): XmppAccount {
    const { external } = this.point;
    const { revoked } = external ?? {};
    if (!external || !revoked) throw new Inconclusive('configuration', 'points.xmpp-grid-controller.external.revoked: expected a revoked certificate, or the claim revocation with value false; got none');
    return { jid: external.account.jid, certificate: pem(revoked.certificate), key: pem(revoked.key) };
  }

  private endpointAt({ host, port, domain, security, ca, crl }: Point): XmppEndpoint {
    const { exchangeSeconds, quietSeconds, bodyBytes } = this.world.target.limits;
    return { host, port, domain, security, ...(ca && { ca: pem(ca) }), ...(crl && { crl: listIn(crl) }), limits: { exchangeSeconds, quietSeconds, streamBytes: bodyBytes } };
  }

  private accountFrom({ jid, password, certificate, key }: Point['accounts']['provider']): XmppAccount {
    return {
      jid,
      ...(password && { password: this.world.secretOf(password) }),
      ...(certificate && { certificate: pem(certificate) }),
      ...(key && { key: pem(key) }),
    };
  }
}

/** Stops the case unless a request was granted: it cannot judge what builds on it. */
export function granted(outcome: Outcome, what: string): Extract<Outcome, { kind: 'granted' }> {
  if (outcome.kind === 'granted') return outcome;
  const reason = outcome.kind === 'silence' ? reasonFor(outcome.silence) : 'precondition';
  throw new Inconclusive(reason, `${what}: ${wordsFor(outcome)}`);
}

/** Why a silence leaves a case without a verdict. */
export function reasonFor({ cause }: Silence): Reason {
  if (cause === 'timeout') return 'timeout';
  return cause === 'forbidden' ? 'configuration' : 'transport';
}

const accountNames = { Provider: 'provider', Consumer: 'consumer', outsider: 'outsider' } as const;

/** A revocation list that TLS can read. */
function listIn(file: string): string {
  const crl = pem(file);
  try {
    createSecureContext({ crl });
    return crl;
  } catch {
    throw new Inconclusive('configuration', `${file}: expected a revocation list in PEM, got none that can be read`);
  }
}

function pem(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Inconclusive('configuration', `${file}: expected a PEM file, got none that can be read`);
  }
}
