@RFC5023
Feature: AtomPub - The Slug Header
  RFC 5023, Section 9.7 - https://www.rfc-editor.org/rfc/rfc5023#section-9.7

  @RFC5023-9.7-1 @RFC5023-9.7-2 @RFC5023-9.7-3 @RFC5023-9.7-4 @MAY @rolie-server @untestable
  Rule: A server makes of a Slug what it likes
    A URI, an id, a title, something altered, or nothing at all.
    Untestable: permission. Every use of a Slug conforms, and so does none.

  @RFC5023-9.7-slug @SHOULD @rolie-server @if-write
  Rule: A Slug is no reason to refuse a Member
    A creation with a Slug in percent-encoded UTF-8 is made like one without. What a server may ignore cannot be
    wrong; the section says so without a BCP 14 word.

    Scenario: A Member with a Slug is created
      Given a Collection to write to
      When the client creates a Member with a Slug
      Then the Member is created
