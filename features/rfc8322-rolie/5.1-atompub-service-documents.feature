@RFC8322
Feature: ROLIE - AtomPub Service Documents
  RFC 8322, Section 5.1 - https://www.rfc-editor.org/rfc/rfc8322#section-5.1

  @RFC8322-5.1-service-document @MUST @rolie-server
  Rule: A Service Document describes workspaces and their Collections
    At the head of a repository stands a Service Document: one or more workspaces, each with one title, holding
    Collections, each with one title and the URI of its Feed (RFC 5023, sections 8.3.1 to 8.3.3, inherited by
    section 4).

    Scenario: The Service Document has its workspaces, titles and references
      When the client retrieves the Service Document
      Then the Service Document is whole

  @RFC8322-5.1-media-type @SHOULD @rolie-server
  Rule: A Service Document is served as application/atomsvc+xml
    RFC 5023, section 8, identifies Service Documents by this media type; it says so without a BCP 14 word.

    Scenario: The Service Document has its media type
      Given a Service Document
      Then each document is served as its media type
