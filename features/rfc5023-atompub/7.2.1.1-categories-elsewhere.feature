@RFC5023
Feature: AtomPub - The "href" Attribute of Categories
  RFC 5023, Section 7.2.1.1 - https://www.rfc-editor.org/rfc/rfc5023#section-7.2.1.1

  @RFC5023-7.2.1.1-2 @RFC5023-7.2.1.1-1 @MUST @rolie-server
  Rule: Categories elsewhere are in a Category Document
    A list of categories may refer to a document; then an IRI reference says where, and what it leads to is a
    Category Document.

    Scenario: Each reference leads to a Category Document
      Given a Service Document that refers to categories elsewhere
      Then each reference leads to a Category Document

  @RFC5023-7.2.1.1-3 @RFC5023-7.2.1.1-4 @MUST @rolie-server
  Rule: Categories elsewhere leave nothing in the Service Document
    A list that refers to a document is empty, and has neither fixed nor scheme.

    Scenario: Each reference stands alone
      Given a Service Document that refers to categories elsewhere
      Then each reference stands alone
