@RFC5023
Feature: AtomPub - Editing Resources with PUT
  RFC 5023, Section 9.3 - https://www.rfc-editor.org/rfc/rfc5023#section-9.3

  @RFC5023-9.3-1 @SHOULD @rolie-client @untestable
  Rule: Clients keep what they did not mean to change
    Unknown markup included, a client sends back all that it was given but for its edit.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC5023-9.3-edited @SHOULD @rolie-server @if-write
  Rule: What is PUT to a Member takes its place
    A Member that is sent back with one word changed is taken, and has the new word afterwards. The section says so
    without a BCP 14 word.

    Scenario: A Member is edited
      Given a Member of our own
      When the client edits the Member
      Then the Member is as it was edited
