@RFC4287
Feature: Atom - Simple Extension Elements
  RFC 4287, Section 6.4.1 - https://www.rfc-editor.org/rfc/rfc4287#section-6.4.1

  @RFC4287-6.4.1-1 @MUST-NOT @rolie-server @untestable
  Rule: A simple extension element has neither attributes nor elements
    An extension element with either is a structured one.
    Untestable: permission. An extension element that has either is of the other kind, so that none is wrong.

  @RFC4287-6.4.1-2 @MAY @rolie-server @untestable
  Rule: A simple extension element has text or nothing
    Both are allowed.
    Untestable: permission. Text and no text both conform.
