@RFC6120
Feature: XMPP core - The from Attribute
  RFC 6120, Section 8.1.2 - https://www.rfc-editor.org/rfc/rfc6120#section-8.1.2

  @RFC6120-8.1.2.1-from @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform speaks for itself alone
    Where a stanza names a sender at all, it is the address of the Platform that sends it.

    Scenario: No stanza names another sender
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform sends as itself
