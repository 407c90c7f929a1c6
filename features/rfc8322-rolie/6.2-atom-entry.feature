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
  Rule: An Entry has no second format
    The definition of an Entry adds one format element at most to what Atom defines (RFC4287-4.1.2-1 and the Rules
    beside it, inherited by section 4).

    Scenario: No Entry has a second format
      Given at least one Entry of a ROLIE Feed with a format
      Then each Entry has at most one format
