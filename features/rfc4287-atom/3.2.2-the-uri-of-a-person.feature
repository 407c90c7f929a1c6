@RFC4287
Feature: Atom - The "atom:uri" Element
  RFC 4287, Section 3.2.2 - https://www.rfc-editor.org/rfc/rfc4287#section-3.2.2

  @RFC4287-3.2.2-2 @RFC4287-3.2.2-1 @MUST-NOT @rolie-server
  Rule: A person has no second URI
    Each author and each contributor has one URI or none.

    Scenario: No person has a second URI
      Given an Atom Document with a Person construct
      Then each Person construct has at most one URI

  @RFC4287-3.2.2-3 @MUST @rolie-server
  Rule: The URI of a person is an IRI reference
    It may be relative.

    Scenario: Each URI of a person is an IRI reference
      Given an Atom Document with a Person construct with a URI
      Then each URI of a person is an IRI reference
