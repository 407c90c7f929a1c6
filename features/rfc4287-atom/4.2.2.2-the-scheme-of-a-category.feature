@RFC4287
Feature: Atom - The "scheme" Attribute of a Category
  RFC 4287, Section 4.2.2.2 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2.2

  @RFC4287-4.2.2.2-1 @MAY @rolie-server
  Rule: A category has a scheme
    A scheme is optional; where there is one it is an IRI.

    Scenario: Each scheme is an IRI
      Given an Atom Document with a category with a scheme
      Then each scheme is an IRI
