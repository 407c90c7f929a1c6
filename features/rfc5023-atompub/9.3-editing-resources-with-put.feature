@RFC5023
Feature: AtomPub - Editing Resources with PUT
  RFC 5023, Section 9.3 - https://www.rfc-editor.org/rfc/rfc5023#section-9.3

  @RFC5023-9.3-1 @SHOULD @rolie-client @if-publish
  Rule: Clients keep what they did not mean to change
    A client that changes the title of a Member sends everything else back as it was, foreign markup too.

    Scenario: An edit keeps what it did not mean to change
      Given a client that does "retitle"
      When the client is told to do "retitle"
      Then it keeps what it did not change

  @RFC5023-9.3-edited @SHOULD @rolie-server @if-write @if-edit
  Rule: What is PUT to a Member takes its place
    A Member that is sent back with one word changed is taken, and has the new word afterwards. The section says so
    without a BCP 14 word.

    Scenario: A Member is edited
      Given a Member of our own
      When the client edits the Member
      Then the Member is as it was edited
