@RFC5023
Feature: AtomPub - AtomPub Documents
  RFC 5023, Section 6.1 - https://www.rfc-editor.org/rfc/rfc5023#section-6.1

  @RFC5023-6.1-1 @MUST @rolie-server
  Rule: AtomPub Documents are namespace-well-formed
    What a server gives as its Service Document, or as a Category Document, is well-formed, namespaces included.

    Scenario: Each document of AtomPub is well-formed
      Given at least one AtomPub Document
      Then each AtomPub Document is well-formed
