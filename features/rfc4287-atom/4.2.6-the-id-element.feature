@RFC4287
Feature: Atom - The "atom:id" Element
  RFC 4287, Section 4.2.6 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6

  @RFC4287-4.2.6-1 @MUST @rolie-server @defect-D12
  Rule: An id is an IRI
    The ids of Feeds, Entries and sources are IRIs, which are never relative. Examples of RFC 8322 carry bare UUIDs;
    documents that follow them are tolerated, and the report says so.

    Scenario: Each id is an IRI
      Given an Atom Document with an id
      Then each id is an IRI

  @RFC4287-4.2.6-2 @MUST-NOT @rolie-client
  Rule: Readers do not take an id for an address
    A reader does not rely on an id leading somewhere.

    Scenario: Ids that look like places are not asked for
      Given a client that reads the Feed "plain"
      When the client reads the Feed "ids-that-could-be-retrieved"
      Then it has the Feed as it was hosted

  @RFC4287-4.2.6-3 @MUST-NOT @rolie-server
  Rule: An id does not change when a document is exported
    The id of an Entry in its Feed is the id of the same Entry on its own, where the Entry says that it stands.

    Scenario: Each Entry has the same id in its Feed and on its own
      Given an Atom Document with an Entry that stands alone too
      Then each Entry has its id in both places

  @RFC4287-4.2.6-4 @MUST @rolie-server
  Rule: An id is unique
    No two Feeds of different places share an id, and no Feed shares one with an Entry.

    Scenario: No id belongs to two things
      Given an Atom Document with several Feeds
      Then each id belongs to one thing

  @RFC4287-4.2.6-5 @SHOULD @rolie-server
  Rule: An id is normalized
    Scheme and host are in lower case, percent-encoding is upper case and stands only where it must, there are no
    dot-segments and no default port, and characters are normalized.

    Scenario: Each id is normalized
      Given an Atom Document with an id
      Then each id is normalized
