@RFC4287
Feature: Atom - The "length" Attribute of a Link
  RFC 4287, Section 4.2.7.6 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.6

  @RFC4287-4.2.7.6-1 @MAY @rolie-server @untestable
  Rule: A link has a length
    It gives a hint of how many octets come.
    Untestable: permission. It is a hint, which nothing holds to, and there need be none.
