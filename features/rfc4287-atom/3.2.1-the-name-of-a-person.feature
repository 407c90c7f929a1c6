@RFC4287
Feature: Atom - The "atom:name" Element
  RFC 4287, Section 3.2.1 - https://www.rfc-editor.org/rfc/rfc4287#section-3.2.1

  @RFC4287-3.2.1-1 @MUST @rolie-server
  Rule: A person has one name
    Each author and each contributor has exactly one name.

    Scenario: Each person has one name
      Given an Atom Document with a Person construct
      Then each Person construct has exactly one name
