@RFC4287
Feature: Atom - Providing Textual Content
  RFC 4287, Section 4.1.1.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1.1

  @RFC4287-4.1.1.1-1 @MUST-NOT @rolie-client
  Rule: Readers work without summaries
    A reader goes on where an Entry has no summary.

    Scenario Outline: An Entry without a summary is read
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository               |
        | no-summary               |
        | no-summary-and-no-source |
