@RFC5023
Feature: AtomPub - Deleting Resources with DELETE
  RFC 5023, Section 9.4 - https://www.rfc-editor.org/rfc/rfc5023#section-9.4

  @RFC5023-9.4-deleted @SHOULD @rolie-server @if-write @if-delete
  Rule: A Member that is deleted is gone
    Its URI no longer gives it, and the Feed of its Collection no longer lists it. The section says so without a
    BCP 14 word.

    Scenario: A Member is deleted
      Given a Member of our own
      When the client deletes the Member
      Then the Member is gone

  @RFC5023-9.4-1 @SHOULD @rolie-server @if-write @if-media @if-delete
  Rule: With its Media Link Entry a Media Resource is deleted
    Once the Media Link Entry was deleted, the URI of the Media Resource gives nothing.

    Scenario: A Media Resource goes with its Media Link Entry
      Given a Collection to write media to
      When the client creates a Media Resource
      And the client deletes the Media Link Entry
      Then the Media Resource is gone
