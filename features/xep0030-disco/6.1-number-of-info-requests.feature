@XEP0030
Feature: Service Discovery - Number of Info Requests
  XEP-0030, Section 6.1 - https://xmpp.org/extensions/xep-0030.html#impl-info

  @XEP0030-6.1-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Capabilities are learnt from presence
    Rather than by asking everybody.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask others.

  @XEP0030-6.1-2 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Who sends capabilities with presence is not asked
    It has said already.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask others.
