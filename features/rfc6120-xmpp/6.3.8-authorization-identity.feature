@RFC6120
Feature: XMPP core - Authorization Identity
  RFC 6120, Section 6.3.8 - https://www.rfc-editor.org/rfc/rfc6120#section-6.3.8

  @RFC6120-6.3.8-foreign-identity @MUST @xmpp-grid-controller
  Rule: A wish to act for an account without a right to it is refused
    Who proves one account and asks to act for another that it has no right to gets the SASL error of section 6.5.6. To
    let it in as itself, as if it had not asked, is another answer than that; the finding says whose session it became.

    Scenario: The Provider does not become the outsider
      When the Provider authenticates for the outsider's account, between two for its own
      Then only the attempt in between is refused, as invalid-authzid
