@RFC8322
Feature: ROLIE - Requirements for a Standalone Entry
  RFC 8322, Section 6.2.5 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2.5

  @RFC8322-6.2.5-1 @MUST @rolie-server
  Rule: A standalone Entry links to its Collection
    An Entry that is served at a URL of its own has a link with the relation "collection" to a Collection whose Feed
    holds it.

    Scenario: Each Entry on its own links to a Collection that holds it
      Given at least one ROLIE Feed
      When the client retrieves each Entry on its own
      Then each Entry on its own links to its Collection

  @RFC8322-6.2.5-2 @MUST @rolie-server
  Rule: A standalone Entry links to each Collection that holds it
    An Entry that stands in several Feeds has such a link for every one of them. Feeds that the client has not seen
    are left out.

    Scenario: Each Entry of several Feeds links to each of their Collections
      Given at least one ROLIE Feed
      When the client retrieves each Entry of several Feeds on its own
      Then each Entry on its own links to all of its Collections

  @RFC8322-6.2.5-3 @MUST @rolie-server
  Rule: A standalone Entry declares its information type
    An Entry that is served at a URL of its own carries a category of the scheme of information types with a term.

    Scenario: Each Entry on its own declares its information type
      Given at least one ROLIE Feed
      When the client retrieves each Entry on its own
      Then each Entry on its own declares its information type
