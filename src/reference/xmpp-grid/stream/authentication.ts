import { namespaces } from '../namespaces';
import type { Mechanism, SaslCondition, SaslContext, SaslExchange, SaslStep } from '../sasl/mechanism';
import { attribute, element, text, type Element } from '../xml/element';

/** What one SASL element of the client's leads to: an answer, and the account once it is authenticated. */
export interface AuthenticationStep {
  readonly answer: Element;
  readonly account?: string;
  readonly failed?: true;
}

/** The SASL negotiation of one stream (RFC 6120, section 6). */
export class Authentication {
  private exchange: SaslExchange | undefined;

  constructor(
    private readonly offered: readonly Mechanism[],
    private readonly context: SaslContext,
  ) {}

  /** Takes an element in the SASL namespace. */
  receive(request: Element): AuthenticationStep {
    if (request.local === 'auth') return this.begin(request);
    const { exchange } = this;
    const { violates } = this.context;
    if (request.local === 'abort') return this.told({ failure: violates('RFC6120-6.5.1-aborted') ? 'not-authorized' : 'aborted' });
    if (request.local !== 'response' || !exchange) return this.told({ failure: 'malformed-request' });
    return this.step(exchange, text(request));
  }

  private begin(request: Element): AuthenticationStep {
    const mechanism = this.offered.find(({ name }) => name === attribute(request, 'mechanism'));
    if (!mechanism) return this.told({ failure: this.context.violates('RFC6120-6.5.7-invalid-mechanism') ? 'not-authorized' : 'invalid-mechanism' });
    this.exchange = mechanism.begin(this.context);
    const initial = text(request);
    return initial === '' ? this.told(this.exchange.step(undefined)) : this.step(this.exchange, initial);
  }

  /** A lone `=` stands for nothing, where nothing at all would mean that it is yet to come (RFC 6120, section 6.4.2). */
  private step(exchange: SaslExchange, encoded: string): AuthenticationStep {
    if (!base64.test(encoded)) return this.told({ failure: this.context.violates('RFC6120-6.5.5-incorrect-encoding') ? 'not-authorized' : 'incorrect-encoding' });
    return this.told(exchange.step(Buffer.from(encoded, 'base64')));
  }

  private told(step: SaslStep): AuthenticationStep {
    if ('challenge' in step) return { answer: saslElement('challenge', step.challenge.toString('base64')) };
    this.exchange = undefined;
    if ('failure' in step) return { answer: failure(step.failure), failed: true };
    return { answer: saslElement('success', step.additional?.toString('base64') ?? ''), account: step.account };
  }
}

/** The element that ends an attempt in vain. */
export function failure(condition: SaslCondition): Element {
  return element(namespaces.sasl, 'failure', {}, element(namespaces.sasl, condition));
}

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^=$/;

function saslElement(local: string, content: string): Element {
  return element(namespaces.sasl, local, {}, ...(content ? [content] : []));
}
