@RFC8322
Feature: ROLIE - AtomPub Service Documents
  RFC 8322, Section 5.1 - https://www.rfc-editor.org/rfc/rfc8322#section-5.1

  @RFC8322-5.1-service-document @MUST @rolie-server
  Rule: A Service Document stands at the head of a repository
    What the server gives at the URL of its Service Document is one. What it holds, the Rules of RFC 5023, section
    8.3, judge, which section 4 inherits.

    Scenario: The repository has a Service Document
      When the client retrieves the Service Document
      Then it is a Service Document

  @RFC8322-5.1-media-type @SHOULD @rolie-server
  Rule: A Service Document is served as application/atomsvc+xml
    RFC 5023, section 8, identifies Service Documents by this media type; it says so without a BCP 14 word.

    Scenario: The Service Document has its media type
      Given a Service Document
      Then each document is served as its media type
