@RFC8322
Feature: ROLIE - Use of the "atom:link" Element in an Entry
  RFC 8322, Section 6.2.2 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2.2

  @RFC8322-6.2.2-1 @MAY @rolie-server @untestable
  Rule: An Entry has links of further relations
    Relations that RFC 8322 does not name may be used.
    Untestable: permission. Using further relations and using none both conform.

  @RFC8322-6.2.2-2 @MUST @rolie-client @untestable
  Rule: Clients ignore links of unknown relations in an Entry
    A client that meets a relation it does not know goes on as if the link were not there.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
