@XEP0060
Feature: Publish-Subscribe - Singleton Nodes
  XEP-0060, Section 12.21 - https://xmpp.org/extensions/xep-0060.html#impl-singleton

  @XEP0060-12.21-1 @RECOMMENDED @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A Topic of one item uses the id current
    Whoever publishes there overwrites that item.
    Untestable: unreached. Nothing in RFC 8600's workflow makes Topics of one item.
