@RFC4287
Feature: Atom - The "rel" Attribute of a Link
  RFC 4287, Section 4.2.7.2 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.2

  @RFC4287-4.2.7.2-1 @MAY @rolie-server @untestable
  Rule: A link has a relation
    Without one it is an alternate.
    Untestable: permission. Links with and without a relation conform.

  @RFC4287-4.2.7.2-2 @MUST @rolie-client
  Rule: A link without relation is read as an alternate
    A reader takes alternate for the relation where none is given.

    Scenario: A link without a relation is an alternate
      Given a client that reads the Feed "plain"
      When the client reads the Feed "link-without-relation"
      Then it has the link of the first Entry

  @RFC4287-4.2.7.2-3 @MUST @rolie-server
  Rule: A relation is a name or an IRI
    It is not empty, and either one segment without colon or an IRI.

    Scenario: Each relation is a name or an IRI
      Given an Atom Document with a link with a relation
      Then each relation is a name or an IRI

  @RFC4287-4.2.7.2-4 @MUST @rolie-client @if-paging
  Rule: A name means the registered relation
    A reader takes a name and its entry in the registry, written as an IRI, for the same.

    Scenario: The IRI of a registered relation is the relation
      Given a client that reads the Feed "paged"
      When the client reads the Feed "paged-by-registered-iri"
      Then it has the Feed as it was hosted

  @RFC4287-4.2.7.2-5 @SHOULD @rolie-server
  Rule: An enclosure says its length
    A link with the relation "enclosure" has a length.

    Scenario: Each enclosure says its length
      Given an Atom Document with an enclosure
      Then each enclosure says its length
