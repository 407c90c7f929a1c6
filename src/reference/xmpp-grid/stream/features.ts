import type { TLSSocket } from 'node:tls';
import { namespaces } from '../namespaces';
import { bindingTypeOf } from '../sasl/channel-binding';
import type { Mechanism } from '../sasl/mechanism';
import { element, type Content, type Element } from '../xml/element';

/** The feature of a stream without protection: TLS, which a conforming Controller requires (RFC 6120, section 5.3.1). */
export function tlsFeature(need: 'required' | 'optional'): Element {
  return element(namespaces.tls, 'starttls', {}, ...(need === 'required' ? [element(namespaces.tls, 'required')] : []));
}

/** The features of a protected stream that nobody has authenticated on: the mechanisms, and the kind of channel binding (XEP-0440). */
export function saslFeatures(mechanisms: readonly Mechanism[], tls: TLSSocket | undefined): Content[] {
  const names = mechanisms.map(({ name }) => element(namespaces.sasl, 'mechanism', {}, name));
  const list = element(namespaces.sasl, 'mechanisms', {}, ...names);
  if (!tls || !mechanisms.some(({ name }) => name.endsWith('-PLUS'))) return [list];
  const binding = element(namespaces.channelBinding, 'channel-binding', { type: bindingTypeOf(tls) });
  return [list, element(namespaces.channelBinding, 'sasl-channel-binding', {}, binding)];
}

/** The features of an authenticated stream: resource binding (RFC 6120, section 7.4). */
export function bindFeature(): Content[] {
  return [element(namespaces.bind, 'bind')];
}

/** The element that lists features. */
export function featuresOf(features: readonly Content[]): Element {
  return { ...element(namespaces.stream, 'features', {}, ...features), prefix: 'stream' };
}
