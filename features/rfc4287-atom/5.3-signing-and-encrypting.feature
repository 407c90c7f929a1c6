@RFC4287
Feature: Atom - Signing and Encrypting
  RFC 4287, Section 5.3 - https://www.rfc-editor.org/rfc/rfc4287#section-5.3

  @RFC4287-5.3-1 @MUST @rolie-server @untestable
  Rule: Signing with a MAC comes before encrypting
    What is both authenticated by a MAC and encrypted is encrypted last.
    Untestable: internal. The order shows only to those who hold the keys.
