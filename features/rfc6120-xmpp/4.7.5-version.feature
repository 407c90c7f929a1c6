@RFC6120
Feature: XMPP core - The version Attribute
  RFC 6120, Section 4.7.5 - https://www.rfc-editor.org/rfc/rfc6120#section-4.7.5

  @RFC6120-4.7.5-version @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: The header of each stream gives the version of XMPP
    Version 1.0 or a later one stands in the header; without it the other side takes the stream for one of the time
    before RFC 3920.

    Scenario: Each header has version 1.0
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform gives its version in each header
