@RFC6120
Feature: XMPP core - Authorization Identity
  RFC 6120, Section 6.3.8 - https://www.rfc-editor.org/rfc/rfc6120#section-6.3.8

  @RFC6120-6.3.8-foreign-identity @SHOULD @xmpp-grid-controller
  Rule: Nobody acts for another account by asking to
    Who proves one account and asks to act for another is refused. The text names the error for it (section 6.5.6) and
    does not demand it in so many words; the level is the suite's own reading.

    Scenario: The Provider does not become the outsider
      When the Provider authenticates for the outsider's account, between two for its own
      Then only the attempt in between is refused, as unauthenticated
