@XEP0060
Feature: Publish-Subscribe - Subscription States
  XEP-0060, Section 4.2 - https://xmpp.org/extensions/xep-0060.html#substates

  @XEP0060-4.2-1 @MUST-NOT @xmpp-grid-broker
  Rule: Who is not subscribed is sent nothing
    A Platform that never subscribed is not notified.

    Scenario: The outsider is not notified of a publication
      Given a Consumer subscribed to a Topic
      And a connected outsider
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the outsider is not notified

  @XEP0060-4.2-2 @MUST-NOT @xmpp-grid-broker @if-authorize
  Rule: Who waits for approval is sent nothing
    A pending subscriber is not notified.

    Scenario: A Consumer that waits for approval is not notified
      Given a Topic under the authorize model
      And the Provider is subscribed too
      When the Consumer subscribes to that Topic
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer is not notified

  @XEP0060-4.2-3 @MAY @xmpp-grid-broker @untestable
  Rule: An unconfigured subscription may be served
    Before its options are set a subscriber may be notified, or not.
    Untestable: permission. Both behaviours conform.

  @XEP0060-4.2-4 @XEP0060-6.1.5-3 @MAY @xmpp-grid-broker @untestable
  Rule: Subscriptions that wait for their configuration may run out
    A Broker may drop a subscription whose options nobody sets.
    Untestable: long-term. How long is for the Broker to say, and longer than a run.
