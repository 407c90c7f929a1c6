@RFC4287
Feature: Atom - The "hreflang" Attribute of a Link
  RFC 4287, Section 4.2.7.4 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.4

  @RFC4287-4.2.7.4-2 @RFC4287-4.2.7.4-1 @MUST @rolie-server
  Rule: The language of a link is a language tag
    A language is optional; where there is one it has the form of a language tag.

    Scenario: Each language of a link is a language tag
      Given an Atom Document with a link with a language
      Then each language of a link is a language tag
