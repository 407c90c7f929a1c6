@RFC5023
Feature: AtomPub - The "edit-media" Link Relation
  RFC 5023, Section 11.2 - https://www.rfc-editor.org/rfc/rfc5023#section-11.2

  @RFC5023-11.2-1 @MAY @rolie-server @untestable
  Rule: An Entry has any number of links for editing media
    None, one or many.
    Untestable: permission. Every number of links conforms.

  @RFC5023-11.2-2 @MUST-NOT @rolie-server
  Rule: Links for editing media differ
    No two links with the relation "edit-media" have the same type and the same hreflang.

    Scenario: The links for editing media of each Entry differ
      Given an Atom Document with an Entry with links for editing media
      Then its links for editing media differ

  @RFC5023-11.2-3 @SHOULD @rolie-client @if-publish
  Rule: A client chooses among links for editing media
    By the types and languages that it prefers.

    Scenario Outline: The link of the type or language that is wanted is chosen
      Given a client that does "replace-media"
      When the client is told to do "<repository>"
      Then it chooses the link that is for it

      Examples:
        | repository                         |
        | replace-media-of-several-types     |
        | replace-media-of-several-languages |

  @RFC5023-11.2-4 @SHOULD @rolie-client @if-publish
  Rule: A client without preference takes the first link for editing media
    In the order of the document.

    Scenario: Of links that say nothing the first is chosen
      Given a client that does "replace-media"
      When the client is told to do "replace-media-without-preference"
      Then it chooses the link that is for it
