@RFC6120
Feature: XMPP core - XML Restrictions
  RFC 6120, Section 11.1 - https://www.rfc-editor.org/rfc/rfc6120#section-11.1

  @RFC6120-11.1-sends @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform sends XML as XMPP allows it
    No comment, processing instruction, document type or entity of its own is in what a Platform sends, and all of it
    is well-formed UTF-8 (RFC 6120, sections 11.3 and 11.6).

    Scenario: Nothing that a Platform sends is prohibited
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform sends XML that XMPP allows

  @RFC6120-11.1-refuses @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform reads no XML that XMPP prohibits
    A Platform that receives it closes the stream instead of acting on the stanza (for what is not well-formed, RFC
    6120, section 11.3).

    Scenario Outline: A stanza that is not XML as XMPP allows it ends the stream
      When the Controller sends it "<vector>", between two sessions with "xmpp/valid/ping"
      Then the Platform refuses that stream, and it alone

      Examples: one violation each
        | vector                              | violation                                      |
        | xmpp/invalid/mismatched-tags        | an element is closed under another name        |
        | xmpp/invalid/comment                | a comment stands inside the stanza             |
        | xmpp/invalid/processing-instruction | a processing instruction stands in the stanza  |
        | xmpp/invalid/document-type          | a document type declaration precedes a stanza  |
        | xmpp/invalid/undefined-entity       | an entity is used that XML does not predefine  |

  @RFC6120-11.1-refuse @MUST @xmpp-grid-controller
  Rule: XML that XMPP prohibits ends the stream with an error
    Comments, processing instructions, document types and entities beyond the predefined ones are not let pass.

    Scenario Outline: A stanza with what XMPP prohibits ends the stream
      When the Provider sends the stanza "<vector>", between two of "xmpp/valid/ping"
      Then only the attempt in between is refused, as prohibited XML

      Examples: one violation each
        | vector                              | violation                                      |
        | xmpp/invalid/comment                | a comment stands inside the stanza             |
        | xmpp/invalid/processing-instruction | a processing instruction stands in the stanza  |
        | xmpp/invalid/document-type          | a document type declaration precedes a stanza  |
        | xmpp/invalid/undefined-entity       | an entity is used that XML does not predefine  |

  @RFC6120-11.1-condition @SHOULD @xmpp-grid-controller
  Rule: The error for XML that XMPP prohibits is restricted-xml
    Older implementations send bad-format.

    Scenario Outline: A stanza with what XMPP prohibits ends the stream as restricted-xml
      When the Provider sends the stanza "<vector>", between two of "xmpp/valid/ping"
      Then only the attempt in between is refused, as restricted-xml

      Examples: one violation each
        | vector                              | violation                                      |
        | xmpp/invalid/comment                | a comment stands inside the stanza             |
        | xmpp/invalid/processing-instruction | a processing instruction stands in the stanza  |
