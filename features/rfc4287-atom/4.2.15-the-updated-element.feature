@RFC4287
Feature: Atom - The "atom:updated" Element
  RFC 4287, Section 4.2.15 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.15

  @RFC4287-4.2.15-1 @MAY @rolie-server @untestable
  Rule: The date of update changes
    Who publishes decides which changes count. For ROLIE Feeds section 6.1.3 of RFC 8322 decides: every change.
    Untestable: permission. Dates that change and dates that stay both conform to Atom.
