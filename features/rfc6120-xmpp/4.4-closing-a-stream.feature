@RFC6120
Feature: XMPP core - Closing a Stream
  RFC 6120, Section 4.4 - https://www.rfc-editor.org/rfc/rfc6120#section-4.4

  @RFC6120-4.4-close @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform ends its stream before it ends the connection
    Who ends a session sends the closing tag of its stream, and leaves the connection open until the other side has
    done the same.

    Scenario: A Platform that is told to end closes its stream
      Given the Platform in a session with a usual Controller and Broker
      When the Platform is told to end
      Then in that session the Platform ends its stream in order
