@RFC6120
Feature: XMPP core - Stream Namespace
  RFC 6120, Section 4.8.1 - https://www.rfc-editor.org/rfc/rfc6120#section-4.8.1

  @RFC6120-4.8-namespaces @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: The header of each stream is in the namespace of streams
    The root element of what a Platform sends is the stream element of RFC 6120 and of no other namespace.

    Scenario: Each header is in the namespace of streams
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform heads each stream in the namespace of streams
