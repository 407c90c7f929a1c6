@RFC5005
Feature: Feed Paging and Archiving - Consuming Archived Feeds
  RFC 5005, Section 4.2 - https://www.rfc-editor.org/rfc/rfc5005#section-4.2

  @RFC5005-4.2-1 @SHOULD @rolie-client
  Rule: The newest of duplicates counts
    Of Entries with one id a reader takes the one that was updated last.

    Scenario: Of an Entry and its older version the newer one stays
      Given a client that reads the Feed "archived"
      When the client reads the Feed "archived-with-older-duplicate"
      Then it has the Feed as it was hosted

  @RFC5005-4.2-2 @SHOULD @rolie-client
  Rule: The document decides between duplicates of one date
    Where the dates of Entries with one id say nothing, a reader takes the one in the document that was updated
    last.

    Scenario: Of versions of one date that of the newer document stays
      Given a client that reads the Feed "archived"
      When the client reads the Feed "archived-with-duplicate-of-one-date"
      Then it has the Feed as it was hosted

  @RFC5005-4.2-3 @SHOULD @rolie-client
  Rule: Gaps are shown
    A reader that cannot put the whole Feed together tells its user.

    Scenario: An archive that cannot be had is told of
      Given a client that reads the Feed "archived"
      When the client reads the Feed "archived-with-gap"
      Then it tells of the gap
