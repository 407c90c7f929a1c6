@RFC4287
Feature: Atom - The "href" Attribute of a Link
  RFC 4287, Section 4.2.7.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.1

  @RFC4287-4.2.7.1-1 @RFC4287-4.2.7.1-2 @MUST @rolie-server
  Rule: A link leads somewhere
    It has an href, which is an IRI reference.

    Scenario: Each link leads somewhere
      Given an Atom Document with a link
      Then each link leads somewhere
