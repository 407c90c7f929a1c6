@RFC4287
Feature: Atom - The "atom:icon" Element
  RFC 4287, Section 4.2.5 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.5

  @RFC4287-4.2.5-1 @RFC4287-4.2.5-2 @SHOULD @rolie-server
  Rule: An icon is as wide as high
    Of what makes an icon fit for a small space, its ratio can be measured, within a pixel. Images other than PNG
    and GIF are left out.

    Scenario: Each icon is as wide as high
      Given an Atom Document with an icon that can be measured
      Then each icon is as wide as high
