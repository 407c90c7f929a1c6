@RFC6120
Feature: XMPP core - Extended Content
  RFC 6120, Section 8.4 - https://www.rfc-editor.org/rfc/rfc6120#section-8.4

  @RFC6120-8.4-unknown-request @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A request that a Platform does not understand gets service-unavailable
    The payload of a request may be of a namespace that the Platform does not know; then the answer is an error with
    that condition.

    Scenario: Requests that nobody defines are refused as unavailable
      Given the Platform in a session with a usual Controller and Broker
      When the Controller asks it for what nobody defines
      Then in that session the Platform says that it does not serve them
