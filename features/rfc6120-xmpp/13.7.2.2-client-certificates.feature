@RFC6120
Feature: XMPP core - Client-to-Server Streams, Client Certificates
  RFC 6120, Section 13.7.2.2 - https://www.rfc-editor.org/rfc/rfc6120#section-13.7.2.2

  @RFC6120-13.7.2.2-stranger @MUST-NOT @xmpp-grid-controller @if-external
  Rule: An address in a certificate counts only where the Controller knows who issued it
    Anybody can write an account's address into a certificate. Where no authority known to the Controller stands
    behind it, the address is not taken as the Platform's (cases 2 and 3). How the Controller says no is its own
    affair: in TLS, in SASL, or by the end of the stream.

    Scenario: The certificate of an unknown authority makes nobody the account
      When a Platform authenticates by the account's address in a certificate of another authority, between two with the account's own
      Then only the attempt in between is refused, as a stranger

    Scenario: A certificate that only its own key vouches for makes nobody the account
      When a Platform authenticates by the account's address in a certificate that it signed itself, between two with the account's own
      Then only the attempt in between is refused, as a stranger
