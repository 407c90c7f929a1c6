@XEP0060
Feature: Publish-Subscribe - Presence-Based Delivery of Events
  XEP-0060, Section 12.6 - https://xmpp.org/extensions/xep-0060.html#impl-presence

  @XEP0060-12.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Delivery may depend on presence
    A Broker may notify only who is there.
    Untestable: permission. Either conforms.

  @XEP0060-12.6-2 @MUST @xmpp-grid-broker @untestable
  Rule: Presence is asked of the subscribed address
    Where delivery depends on it.
    Untestable: unreached. RFC 8600, section 6, wants notifications to reach those who are away.
