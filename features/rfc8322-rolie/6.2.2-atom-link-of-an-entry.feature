@RFC8322
Feature: ROLIE - Use of the "atom:link" Element in an Entry
  RFC 8322, Section 6.2.2 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2.2

  @RFC8322-6.2.2-1 @MAY @rolie-server @untestable
  Rule: An Entry has links of further relations
    Relations that RFC 8322 does not name may be used.
    Untestable: permission. Using further relations and using none both conform.

  @RFC8322-6.2.2-2 @MUST @rolie-client
  Rule: Clients ignore links of unknown relations in an Entry
    A client that meets a relation it does not know goes on as if the link were not there.

    Scenario Outline: An Entry with a link of an unknown relation is read as if the link were not there
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                            |
        | unknown-relation-in-entry             |
        | unknown-relation-as-iri-in-entry      |
        | unknown-relation-with-markup-in-entry |
