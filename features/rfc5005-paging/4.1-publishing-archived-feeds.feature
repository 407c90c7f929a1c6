@RFC5005
Feature: Feed Paging and Archiving - Publishing Archived Feeds
  RFC 5005, Section 4.1 - https://www.rfc-editor.org/rfc/rfc5005#section-4.1

  @RFC5005-4.1-1 @SHOULD @rolie-server
  Rule: Duplicates can be told from each other
    Where a Feed and its archives hold an Entry several times, the dates of update, of the Entries or else of the
    documents, tell which is the newest.

    Scenario: The dates tell which Entry is the newest
      Given an Entry that a Feed and its archives hold several times
      Then the dates tell which is newest
