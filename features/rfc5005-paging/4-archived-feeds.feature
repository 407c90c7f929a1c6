@RFC5005
Feature: Feed Paging and Archiving - Archived Feeds
  RFC 5005, Section 4 - https://www.rfc-editor.org/rfc/rfc5005#section-4

  @RFC5005-4-1 @SHOULD-NOT @rolie-server @untestable
  Rule: The Entries of an archive stay
    What an archive at one URI holds does not change.
    Untestable: long-term. Archives are to stay as they are for years; what changes within a run says little.

  @RFC5005-4-2 @SHOULD-NOT @rolie-server @untestable
  Rule: The URI of an archive stays
    An archive does not move.
    Untestable: long-term. Archives are to stay where they are for years; what moves within a run says little.

  @RFC5005-4-3 @MUST @rolie-server
  Rule: What follows an archive links to an archive before it
    A Feed that an archive names as the current one, and an archive that an archive names as the next one, have
    something before them, and link to it.

    Scenario: Each later document links to an archive before it
      Given a Feed with archives
      When the client follows the links of each archive to later documents
      Then each later document links to an archive before it

  @RFC5005-4-4 @SHOULD @rolie-server
  Rule: An archive links to the next one
    An archive to which a later archive links as the previous one links to a later one itself.

    Scenario: Each archive that another one follows links to a later one
      Given an archive that another one follows
      Then each archive before another links to a later one

  @RFC5005-4-5 @SHOULD @rolie-server
  Rule: An archive names the Feed that it belongs to
    A link with the relation "current" leads to the Feed that people subscribe to.

    Scenario: Each archive names its Feed
      Given a Feed with archives
      Then each archive names its Feed

  @RFC5005-4-6 @SHOULD @rolie-server
  Rule: An archive says that it is one
    An empty element of the namespace of feed history marks it.

    Scenario: Each archive says that it is one
      Given a Feed with archives
      Then each archive says that it is one

  @RFC5005-4-series @SHOULD @rolie-server
  Rule: Archives are a series
    The previous archive is one that precedes, so that who goes back and back comes to no document twice. Fifty
    archives of each Feed are looked at. The section defines the relations without a BCP 14 word.

    Scenario: Going from archive to archive leads to none twice
      Given a Feed with archives
      Then no document of a series comes twice
