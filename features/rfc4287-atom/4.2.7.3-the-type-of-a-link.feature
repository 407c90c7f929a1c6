@RFC4287
Feature: Atom - The "type" Attribute of a Link
  RFC 4287, Section 4.2.7.3 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.3

  @RFC4287-4.2.7.3-2 @RFC4287-4.2.7.3-1 @MUST @rolie-server
  Rule: The type of a link is a media type
    A type is optional; where there is one it has the form of a media type.

    Scenario: Each type of a link is a media type
      Given an Atom Document with a link with a type
      Then each type of a link is a media type
