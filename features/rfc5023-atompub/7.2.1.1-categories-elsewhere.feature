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

  @RFC5023-7.2.1.1-reading @MUST @rolie-client @if-service
  Rule: A client reads Collections whose categories stand elsewhere
    A Collection whose categories are in a Category Document of their own, or that has several lists of them, is a Collection like
    any other. The section has no BCP 14 word for clients; it says how such lists are written.

    Scenario Outline: A Collection is read whose categories stand elsewhere
      Given a client that does "read-service"
      When the client is told to do "<repository>"
      Then it has the Collections as they were hosted

      Examples:
        | repository                                    |
        | read-service-with-categories-elsewhere        |
        | read-service-with-several-lists-of-categories |
