/** The namespace names of RFC 6120 and of the extensions that RFC 8600 builds on. */
export const ns = {
  stream: 'http://etherx.jabber.org/streams',
  client: 'jabber:client',
  starttls: 'urn:ietf:params:xml:ns:xmpp-tls',
  sasl: 'urn:ietf:params:xml:ns:xmpp-sasl',
  bind: 'urn:ietf:params:xml:ns:xmpp-bind',
  streamErrors: 'urn:ietf:params:xml:ns:xmpp-streams',
  stanzaErrors: 'urn:ietf:params:xml:ns:xmpp-stanzas',
  xml: 'http://www.w3.org/XML/1998/namespace',
  dataForms: 'jabber:x:data',
  discoInfo: 'http://jabber.org/protocol/disco#info',
  discoItems: 'http://jabber.org/protocol/disco#items',
  resultSets: 'http://jabber.org/protocol/rsm',
  pubsub: 'http://jabber.org/protocol/pubsub',
  pubsubOwner: 'http://jabber.org/protocol/pubsub#owner',
  pubsubEvent: 'http://jabber.org/protocol/pubsub#event',
  delay: 'urn:xmpp:delay',
} as const;
