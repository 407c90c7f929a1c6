@RFC6120
Feature: XMPP core - The id Attribute
  RFC 6120, Section 4.7.3 - https://www.rfc-editor.org/rfc/rfc6120#section-4.7.3

  @RFC6120-4.7.3-id @MUST @xmpp-grid-controller
  Rule: Each stream has an id of its own
    No two streams have the same, those after a restart included.

    Scenario: The streams of two sessions have different ids
      When the Provider opens two sessions
      Then the streams on each connection have different ids
