@RFC4287
Feature: Atom - Comparing "atom:id"
  RFC 4287, Section 4.2.6.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6.1

  @RFC4287-4.2.6.1-1 @MUST @rolie-client
  Rule: Ids are compared character by character
    A reader takes two ids for the same only where each character is, in upper or lower case.

    Scenario Outline: Entries whose ids differ in a character are different Entries
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                      |
        | ids-that-differ-in-case         |
        | ids-that-differ-in-case-of-host |
        | ids-that-differ-in-escapes      |

  @RFC4287-4.2.6.1-2 @RFC4287-4.2.6.1-3 @MUST @rolie-client
  Rule: Ids are compared as they stand
    A reader compares the characters of the IRIs, and retrieves nothing to compare them.

    Scenario: Ids that lead to one place are different ids
      Given a client that reads the Feed "plain"
      When the client reads the Feed "ids-that-lead-to-one-resource"
      Then it has the Feed as it was hosted
