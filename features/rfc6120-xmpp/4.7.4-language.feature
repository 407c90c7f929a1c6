@RFC6120
Feature: XMPP core - The xml:lang Attribute
  RFC 6120, Section 4.7.4 - https://www.rfc-editor.org/rfc/rfc6120#section-4.7.4

  @RFC6120-4.7.4-language @SHOULD @xmpp-grid-provider @xmpp-grid-consumer
  Rule: The header of each stream says which language is spoken
    The default language of whatever people may read on the stream stands in its header.

    Scenario: Each header has a language
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform says its language in each header
