@RFC4287
Feature: Atom - Structured Extension Elements
  RFC 4287, Section 6.4.2 - https://www.rfc-editor.org/rfc/rfc4287#section-6.4.2

  @RFC4287-6.4.2-1 @MUST @rolie-server @untestable
  Rule: A structured extension element has attributes or elements
    An extension element with neither is a simple one.
    Untestable: permission. An extension element that has neither is of the other kind, so that none is wrong.

  @RFC4287-6.4.2-2 @RFC4287-6.4.2-3 @RFC4287-6.4.2-4 @MAY @rolie-server @untestable
  Rule: A structured extension element has any content
    Attributes, well-formed XML, or nothing inside.
    Untestable: permission. Every content that is well-formed conforms.
