@RFC5023
Feature: AtomPub - The "app:edited" Element
  RFC 5023, Section 10.2 - https://www.rfc-editor.org/rfc/rfc5023#section-10.2

  @RFC5023-10.2-1 @SHOULD @rolie-server
  Rule: Entries say when they were edited
    Each Entry in the Feed of a Collection has the element.

    Scenario: Each Entry says when it was edited
      Given an Atom Document with an Entry in a Feed
      Then each Entry says when it was edited

  @RFC5023-10.2-2 @MUST-NOT @rolie-server
  Rule: Entries do not say twice when they were edited
    Each Entry in the Feed of a Collection has the element once or not at all.

    Scenario: No Entry says it twice
      Given an Atom Document with an Entry in a Feed
      Then no Entry says twice when it was edited

  @RFC5023-10.2-3 @SHOULD @rolie-server @if-write @if-edit
  Rule: An edit is dated
    The time in a Member is another one after it was edited. More than a second passes between its creation and the
    edit.

    Scenario: An edited Member says another time of its edit
      Given a Member of our own that says when it was edited
      When the client edits the Member
      Then the Member says another time of its edit
