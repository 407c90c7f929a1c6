@RFC5023
Feature: AtomPub - The "app:accept" Element
  RFC 5023, Section 8.3.4 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.4

  @RFC5023-8.3.4-1 @MUST @rolie-client @untestable
  Rule: White space around a media range is ignored
    A reader of what a Collection accepts passes it over.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC5023-8.3.4-2 @MAY @rolie-server @untestable
  Rule: Entries are accepted by their own media type
    The media type of Atom Entries may stand in the list.
    Untestable: permission. Lists with and without it conform.

  @RFC5023-8.3.4-3 @SHOULD @rolie-client @untestable
  Rule: Where nothing is said, Entries are accepted
    A client takes a Collection without such an element for one that accepts Entries.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC5023-8.3.4-4 @SHOULD @rolie-client @untestable
  Rule: Where nothing is accepted, nothing is created
    A client takes a Collection with one empty element for one that accepts nothing.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
