@RFC4287
Feature: Atom - The "label" Attribute of a Category
  RFC 4287, Section 4.2.2.3 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.2.3

  @RFC4287-4.2.2.3-1 @MAY @rolie-server @untestable
  Rule: A category has a label
    People may be shown a label in place of the term.
    Untestable: permission. Any text is a label, and there need be none.
