@RFC4287
Feature: Atom - The "title" Attribute of a Link
  RFC 4287, Section 4.2.7.5 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.5

  @RFC4287-4.2.7.5-1 @MAY @rolie-server @untestable
  Rule: A link has a title
    People may be shown it.
    Untestable: permission. Any text is a title, and there need be none.
