@RFC5023
Feature: AtomPub - The "app:control" Element
  RFC 5023, Section 13.1 - https://www.rfc-editor.org/rfc/rfc5023#section-13.1

  @RFC5023-13.1-1 @MAY @rolie-server @if-write
  Rule: An Entry that is created has a control element
    A client may send one; the Entry is created like one without.

    Scenario: An Entry with a control element is created
      Given a Collection to write to
      When the client creates a Member with a control element
      Then the Member is created

  @RFC5023-13.1-2 @MUST @rolie-server
  Rule: An Entry has one control element at most
    One or none.

    Scenario: No Entry has a second control element
      Given an Atom Document with an Entry with a control element
      Then no Entry has a second control element

  @RFC5023-13.1-3 @MAY @rolie-server @untestable
  Rule: Control elements are published
    A Feed or an Entry that is read may have them.
    Untestable: permission. Documents with and without them conform.
