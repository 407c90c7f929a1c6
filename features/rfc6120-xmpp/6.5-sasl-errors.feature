@RFC6120
Feature: XMPP core - SASL Errors
  RFC 6120, Section 6.5 - https://www.rfc-editor.org/rfc/rfc6120#section-6.5

  @RFC6120-6.5.1-aborted @SHOULD @xmpp-grid-controller
  Rule: A handshake that was aborted ends as aborted
    The failure has that condition.

    Scenario: An abort is acknowledged
      When the Provider aborts its authentication, between two that it completes
      Then only the attempt in between is refused, as aborted

  @RFC6120-6.5.5-incorrect-encoding @SHOULD @xmpp-grid-controller
  Rule: What is no base64 is refused as such
    The failure has the condition incorrect-encoding.

    Scenario: Data in no encoding is refused
      When the Provider authenticates with what is no base64, between two with what is
      Then only the attempt in between is refused, as incorrect-encoding

  @RFC6120-6.5.7-invalid-mechanism @SHOULD @xmpp-grid-controller
  Rule: A mechanism that was not offered is refused as such
    The failure has the condition invalid-mechanism.

    Scenario: A mechanism that nobody has is refused
      When the Provider authenticates by a mechanism that nobody has, between two by one that was offered
      Then only the attempt in between is refused, as invalid-mechanism
