@RFC4287
Feature: Atom - The "term" Attribute of a Category
  RFC 4287, Section 4.2.2.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2.1

  @RFC4287-4.2.2.1-1 @MUST @rolie-server
  Rule: A category has a term
    It says what the category is.

    Scenario: Each category has a term
      Given an Atom Document with a category
      Then each category has a term
