@RFC6120
Feature: XMPP core - The to Attribute
  RFC 6120, Section 4.7.2 - https://www.rfc-editor.org/rfc/rfc6120#section-4.7.2

  @RFC6120-4.7.2-to @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: The header of each stream names the domain that it is for
    A Platform opens its first stream and every restarted one to the domain that it means to reach.

    Scenario: Each header names the domain of the Controller
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform names the domain in each header
