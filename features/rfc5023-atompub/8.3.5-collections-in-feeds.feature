@RFC5023
Feature: AtomPub - Collections in Atom Feed Documents
  RFC 5023, Section 8.3.5 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.5

  @RFC5023-8.3.5-1 @MAY @rolie-server @untestable
  Rule: A Feed names its Collection
    A Feed or a source may have the element for the Collection.
    Untestable: permission. Feeds with and without it conform.
