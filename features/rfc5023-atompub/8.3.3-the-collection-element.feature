@RFC5023
Feature: AtomPub - The "app:collection" Element
  RFC 5023, Section 8.3.3 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.3

  @RFC5023-8.3.3-1 @MUST @rolie-server
  Rule: A Collection has one title
    Neither none nor several.

    Scenario: Each Collection has one title
      Given a Service Document with a Collection
      Then each Collection has one title

  @RFC5023-8.3.3-2 @MAY @rolie-server
  Rule: A Collection says what it accepts
    Any number of media ranges; an empty one says that nothing is accepted.

    Scenario: Each range is one of media types, or empty
      Given a Service Document with a Collection that says what it accepts
      Then each accept is a media range

  @RFC5023-8.3.3-3 @MAY @rolie-server @untestable
  Rule: A Collection has any number of lists of categories
    None, one or many.
    Untestable: permission. Every number of lists conforms.
