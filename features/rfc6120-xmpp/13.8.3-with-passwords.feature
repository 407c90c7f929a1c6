@RFC6120
Feature: XMPP core - Confidentiality and Authentication with Passwords
  RFC 6120, Section 13.8.3 - https://www.rfc-editor.org/rfc/rfc6120#section-13.8.3

  @RFC6120-13.8.3-no-plain @SHOULD-NOT @xmpp-grid-controller @if-passwords
  Rule: PLAIN is not offered beside SCRAM
    PLAIN hands the password to whoever terminates TLS. It is for a Controller that has nothing better to offer; one
    that offers SCRAM has.

    Scenario: PLAIN is not among mechanisms that are better
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the SASL mechanisms do not name PLAIN beside SCRAM
