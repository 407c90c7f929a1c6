@RFC5023
Feature: AtomPub - The "edit" Link Relation
  RFC 5023, Section 11.1 - https://www.rfc-editor.org/rfc/rfc5023#section-11.1

  @RFC5023-11.1-1 @MUST-NOT @rolie-server
  Rule: An Entry has one place where it can be edited
    It has one link with the relation "edit", or none.

    Scenario: No Entry has a second link for editing
      Given an Atom Document with an Entry
      Then no Entry has a second link for editing
