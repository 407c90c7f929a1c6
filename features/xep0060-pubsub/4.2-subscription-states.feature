@XEP0060
Feature: Publish-Subscribe - Subscription States
  XEP-0060, Section 4.2 - https://xmpp.org/extensions/xep-0060.html#substates

  @XEP0060-4.2-3 @MAY @xmpp-grid-broker @untestable
  Rule: An unconfigured subscription may be served
    Before its options are set a subscriber may be notified, or not.
    Untestable: permission. Both behaviours conform.

  @XEP0060-4.2-4 @XEP0060-6.1.5-3 @MAY @xmpp-grid-broker @untestable
  Rule: Subscriptions that wait for their configuration may run out
    A Broker may drop a subscription whose options nobody sets.
    Untestable: long-term. How long is for the Broker to say, and longer than a run.
