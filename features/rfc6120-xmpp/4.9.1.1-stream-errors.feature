@RFC6120
Feature: XMPP core - Stream Errors Are Unrecoverable
  RFC 6120, Section 4.9.1.1 - https://www.rfc-editor.org/rfc/rfc6120#section-4.9.1.1

  @RFC6120-4.9.1.1-closes @SHALL @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A stream error is the end of the session
    A Platform that is told of a stream error closes its own stream and says nothing else on it.

    Scenario: A Platform that is told of a stream error closes its stream
      Given the Platform in a session with a usual Controller and Broker
      When the Controller ends the stream with an error
      Then in that session the Platform sends nothing more but the end of its stream
