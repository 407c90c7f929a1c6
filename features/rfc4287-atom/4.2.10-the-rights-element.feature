@RFC4287
Feature: Atom - The "atom:rights" Element
  RFC 4287, Section 4.2.10 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.10

  @RFC4287-4.2.10-1 @SHOULD-NOT @rolie-server @untestable
  Rule: Rights are stated for people
    Licences for machines do not stand in a statement of rights.
    Untestable: human. Whether a text speaks to people or to machines, people tell.
