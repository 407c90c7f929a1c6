@RFC6121
Feature: XMPP presence - Client Generation of Initial Presence
  RFC 6121, Section 4.2.1 - https://www.rfc-editor.org/rfc/rfc6121#section-4.2.1

  @RFC6121-4.2.1-initial-presence @MUST @xmpp-grid-consumer
  Rule: A Consumer announces its presence
    Without presence a Consumer counts as away, and what is sent to its bare address is kept instead of delivered (RFC
    8600, section 6). The text describes it in the present tense: this is how a client becomes available.

    Scenario: A Consumer in a session is available
      When the Consumer begins a session with a usual Controller and Broker
      Then in that session the Consumer announces its presence
