@RFC5023
Feature: AtomPub - The "app:accept" Element
  RFC 5023, Section 8.3.4 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.4

  @RFC5023-8.3.4-1 @MUST @rolie-client @if-service
  Rule: White space around a media range is ignored
    A reader of what a Collection accepts passes it over.

    Scenario: A media range is read without the white space around it
      Given a client that does "read-service"
      When the client is told to do "read-accept-among-white-space"
      Then it has the media ranges without white space

  @RFC5023-8.3.4-2 @MAY @rolie-server @untestable
  Rule: Entries are accepted by their own media type
    The media type of Atom Entries may stand in the list.
    Untestable: permission. Lists with and without it conform.

  @RFC5023-8.3.4-3 @SHOULD @rolie-client @if-publish
  Rule: Where nothing is said, Entries are accepted
    A client takes a Collection without such an element for one that accepts Entries.

    Scenario: Where nothing is said an Entry is created
      Given a client that does "create-entry"
      When the client is told to do "create-entry-where-nothing-is-said"
      Then it creates the Entry

    Scenario: Where nothing is said no picture is created
      Given a client that does "create-media"
      When the client is told to do "create-media-where-nothing-is-said"
      Then it creates nothing

  @RFC5023-8.3.4-4 @SHOULD @rolie-client @if-publish
  Rule: Where nothing is accepted, nothing is created
    A client takes a Collection with one empty element for one that accepts nothing.

    Scenario: Where nothing is accepted no Entry is created
      Given a client that does "create-entry"
      When the client is told to do "create-entry-where-nothing-is-accepted"
      Then it creates nothing
