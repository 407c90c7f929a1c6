@RFC5023
Feature: AtomPub - The "href" Attribute of a Collection
  RFC 5023, Section 8.3.3.1 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.3.1

  @RFC5023-8.3.3.1-1 @MUST @rolie-server
  Rule: A Collection says where it is
    Its href is an IRI reference.

    Scenario: Each Collection says where it is
      Given a Service Document with a Collection
      Then each Collection says where it is
