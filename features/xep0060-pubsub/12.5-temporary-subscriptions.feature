@XEP0060
Feature: Publish-Subscribe - Temporary Subscriptions
  XEP-0060, Section 12.5 - https://xmpp.org/extensions/xep-0060.html#impl-tempsub

  @XEP0060-12.5-1 @XEP0060-12.5-3 @MAY @xmpp-grid-broker @untestable
  Rule: Subscriptions may end with the session
    A Broker may let subscribers or owners say so.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-12.5-2 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A subscription for the session says so in its options
    The expiry is the word presence.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask for it.
