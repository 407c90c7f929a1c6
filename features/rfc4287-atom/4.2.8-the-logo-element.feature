@RFC4287
Feature: Atom - The "atom:logo" Element
  RFC 4287, Section 4.2.8 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.8

  @RFC4287-4.2.8-1 @SHOULD @rolie-server
  Rule: A logo is twice as wide as high
    Within a pixel. Images other than PNG and GIF are left out.

    Scenario: Each logo is twice as wide as high
      Given an Atom Document with a logo that can be measured
      Then each logo is twice as wide as high
