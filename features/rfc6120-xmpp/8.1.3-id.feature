@RFC6120
Feature: XMPP core - The id Attribute
  RFC 6120, Section 8.1.3 - https://www.rfc-editor.org/rfc/rfc6120#section-8.1.3

  @RFC6120-8.1.3-id @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: Each request has an id of its own
    What a Platform asks for by IQ can be told apart by its id from all else that it asks for on that stream.

    Scenario: No two requests of a session have the same id
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform gives each request an id of its own
