@RFC5005
Feature: Feed Paging and Archiving - Complete Feeds
  RFC 5005, Section 2 - https://www.rfc-editor.org/rfc/rfc5005#section-2

  @RFC5005-2-1 @SHOULD-NOT @rolie-client
  Rule: A complete Feed is all there is
    Where a Feed says that it is complete, a reader takes no Entry outside of it for one of its own.

    Scenario: A complete Feed is read without the archive beside it
      Given a client that reads the Feed "archived"
      When the client reads the Feed "complete-beside-an-archive"
      Then it has the Feed as it was hosted
