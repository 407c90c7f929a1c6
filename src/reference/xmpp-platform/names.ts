/** Namespace names that a Platform speaks of. */
export const streams = 'http://etherx.jabber.org/streams';
export const client = 'jabber:client';
export const tls = 'urn:ietf:params:xml:ns:xmpp-tls';
export const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl';
export const binding = 'urn:ietf:params:xml:ns:xmpp-bind';
export const stanzaErrors = 'urn:ietf:params:xml:ns:xmpp-stanzas';
export const dataForms = 'jabber:x:data';
export const info = 'http://jabber.org/protocol/disco#info';
export const items = 'http://jabber.org/protocol/disco#items';
export const resultSets = 'http://jabber.org/protocol/rsm';
export const pubsub = 'http://jabber.org/protocol/pubsub';
