@RFC4287
Feature: Atom - Processing Foreign Markup
  RFC 4287, Section 6.3 - https://www.rfc-editor.org/rfc/rfc4287#section-6.3

  @RFC4287-6.3-1 @MUST-NOT @rolie-client
  Rule: Foreign markup stops no reader
    Where it is allowed, a reader goes on and reports no error.

    Scenario Outline: A Feed with foreign markup is read
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository              |
        | foreign-markup-in-feed  |
        | foreign-markup-in-entry |
        | unknown-element-of-atom |

  @RFC4287-6.3-3 @RFC4287-6.3-2 @MUST-NOT @rolie-client
  Rule: Foreign markup changes nothing for a reader
    In Entries, Feeds and persons a reader may pass it over, and does otherwise what it would do without.

    Scenario Outline: What is read is what would be read without the foreign markup
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                          |
        | foreign-markup-in-person            |
        | foreign-attributes                  |
        | foreign-entry-inside-foreign-markup |

  @RFC4287-6.3-4 @SHOULD @rolie-client
  Rule: Text among foreign markup is read
    In text and content a reader takes the text of foreign elements as if they were not around it.

    Scenario Outline: Text among foreign markup is read as if it stood alone
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                  |
        | title-with-foreign-markup   |
        | content-with-foreign-markup |
