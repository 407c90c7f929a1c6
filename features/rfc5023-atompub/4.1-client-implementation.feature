@RFC5023
Feature: AtomPub - Protocol Model
  RFC 5023, Section 4.1 - https://www.rfc-editor.org/rfc/rfc5023#section-4.1

  @RFC5023-4.1-1 @SHOULD @rolie-client
  Rule: An IRI is mapped to a URI as late as possible
    Whoever sends a request keeps the IRI until then: what a client tells of a link is the IRI as it stands.

    Scenario: A link keeps its IRI until it is asked for
      Given a client that reads the Feed "plain"
      When the client reads the Feed "link-of-an-iri"
      Then it has the link of the first Entry
