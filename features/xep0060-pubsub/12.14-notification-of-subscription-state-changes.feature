@XEP0060
Feature: Publish-Subscribe - Notification of Subscription State Changes
  XEP-0060, Section 12.14 - https://xmpp.org/extensions/xep-0060.html#impl-subchange

  @XEP0060-12.14-2 @MAY @xmpp-grid-broker @untestable
  Rule: A notice about a subscription may have a text for people
    It may hold a body.
    Untestable: permission. With and without it conforms.

  @XEP0060-12.14-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who is there is told at all resources
    Where the Broker knows of the presence.
    Untestable: internal. What a Broker knows of presence does not show.
