@XEP0060
Feature: Publish-Subscribe - Chaining
  XEP-0060, Section 12.18 - https://xmpp.org/extensions/xep-0060.html#impl-chaining

  @XEP0060-12.18-1 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: Topics do not subscribe to Topics
    A node does not use its own address for it.
    Untestable: unreached. A chain needs two Brokers, and XMPP-Grid's workflow has one.

  @XEP0060-12.18-2 @MUST @xmpp-grid-broker @untestable
  Rule: A Broker that subscribes elsewhere does so by its own address
    Not by that of a Topic.
    Untestable: unreached. A chain needs two Brokers, and XMPP-Grid's workflow has one.
