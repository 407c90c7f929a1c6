@RFC5802
Feature: SCRAM - SCRAM Algorithm Overview
  RFC 5802, Section 3 - https://www.rfc-editor.org/rfc/rfc5802#section-3

  @RFC5802-3-server-signature @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform goes on only with a Controller that knows its password
    Success counts when it comes with the signature that the password makes possible. A Platform that gets another
    one, or none, does not begin a stream with that Controller.

    Scenario: A wrong signature ends the session
      When the Platform begins a session with a Controller that signs wrongly, between two with a usual Controller and Broker
      Then in the session in between the Platform does not go on

    Scenario: A missing signature ends the session
      When the Platform begins a session with a Controller that signs nothing, between two with a usual Controller and Broker
      Then in the session in between the Platform does not go on

  @RFC5802-3-controller-signature @MUST @xmpp-grid-controller @if-passwords
  Rule: The Controller signs each exchange that succeeds
    The signature shows that the Controller knows the account and did not just wave the Platform through. It is due
    from each mechanism of the family that is on offer, bound to the channel or not.

    Scenario: Success comes with the signature, by each SCRAM mechanism on offer
      When the Provider authenticates by each SCRAM mechanism that the Controller offers
      Then the Controller signs each exchange
