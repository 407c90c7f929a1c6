@RFC8322
Feature: ROLIE - Use of the "atom:entry" Element
  RFC 8322, Section 6.2 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2

  @RFC8322-6.2-1 @REQUIRED @rolie-server
  Rule: An Entry has its content out of line
    Each Entry of a ROLIE Feed has content, and its content names a source instead of standing in the Entry.

    Scenario: Each Entry refers to its content
      Given at least one Entry of a ROLIE Feed
      Then each Entry has content, out of line

  @RFC8322-6.2-elements @MUST @rolie-server
  Rule: An Entry holds the elements of its definition
    An Entry has one id, one title and one date of update, and at most one each of published, rights, source,
    summary and format (RFC 4287, section 4.1.2, and section 6.2).

    Scenario: Each Entry has the elements that it needs, and none too often
      Given at least one Entry of a ROLIE Feed
      Then each Entry holds the elements of its definition
