@RFC5802
Feature: SCRAM - SCRAM Attributes
  RFC 5802, Section 5.1 - https://www.rfc-editor.org/rfc/rfc5802#section-5.1

  @RFC5802-5.1-nonce @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform answers no challenge with a nonce that is not an extension of its own
    The nonce of the challenge begins with the nonce of the first message; where it does not, the challenge was made
    for another exchange.

    Scenario: A challenge with a foreign nonce stays without a proof
      When the Platform begins a session with a Controller that answers with a nonce of its own, between two with a usual Controller and Broker
      Then in the session in between the Platform proves nothing

  @RFC5802-5.1-same-nonce @MUST @xmpp-grid-controller @if-passwords
  Rule: The Controller takes no answer to another challenge than its own
    The last message of the Platform repeats the nonce of the challenge. A proof that is made for another nonce was
    made for another exchange, and may be a replay.

    Scenario: A proof for another nonce is refused
      When the Provider answers the challenge with another nonce, between two answers with the Controller's
      Then only the attempt in between is refused, as unauthenticated
