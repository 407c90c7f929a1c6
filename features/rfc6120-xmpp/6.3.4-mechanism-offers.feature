@RFC6120
Feature: XMPP core - Mechanism Offers
  RFC 6120, Section 6.3.4 - https://www.rfc-editor.org/rfc/rfc6120#section-6.3.4

  @RFC6120-6.3.4-external-first @SHOULD @xmpp-grid-controller @if-external
  Rule: EXTERNAL comes first among the mechanisms
    A Platform that has shown a certificate is offered the mechanism that uses it ahead of all others.

    Scenario: The first mechanism is EXTERNAL for a Platform with a certificate
      When a Platform protects a stream to the Controller with the account's certificate
      Then the SASL mechanisms name EXTERNAL ahead of all others
