@RFC8322
Feature: ROLIE - Use of the "atom:updated" Element
  RFC 8322, Section 6.1.3 - https://www.rfc-editor.org/rfc/rfc8322#section-6.1.3

  @RFC8322-6.1.3-1 @MUST @rolie-server
  Rule: A Feed says when it was last updated
    The date of a Feed is the moment of its last change. Without changing anything a client can tell two errors: a
    Feed older than the newest Entry in it, and a Feed newer than the server's own clock. A minute is left to
    clocks.

    Scenario: No Feed is older than its Entries, or newer than now
      Given at least one Entry of a ROLIE Feed
      Then each Feed was updated when its newest Entry was, or later
