@RFC6120
Feature: XMPP core - Resource Binding
  RFC 6120, Section 7.1 - https://www.rfc-editor.org/rfc/rfc6120#section-7.1

  @RFC6120-7.1-bind-first @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform binds a resource before it sends anything else
    Between authentication and the answer to its binding request no message, presence or other request leaves the
    Platform.

    Scenario: The first stanza of a session binds a resource
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform binds a resource first
