@RFC6120
Feature: XMPP core - Restarts
  RFC 6120, Section 4.3.3 - https://www.rfc-editor.org/rfc/rfc6120#section-4.3.3

  @RFC6120-4.3.3-restart @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform begins a new stream behind TLS and behind SASL
    Whenever the negotiation of a feature makes both sides start over, the first thing that a Platform sends is the
    header of a new stream (RFC 6120, sections 5.4.3.3 and 6.4.6).

    Scenario: Each stream of a session begins with its header
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform begins each stream with a header
