@RFC5023
Feature: AtomPub - The "app:control" Element
  RFC 5023, Section 13.1 - https://www.rfc-editor.org/rfc/rfc5023#section-13.1

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
