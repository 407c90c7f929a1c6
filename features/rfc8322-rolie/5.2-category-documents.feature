@RFC8322
Feature: ROLIE - Category Documents
  RFC 8322, Section 5.2 - https://www.rfc-editor.org/rfc/rfc8322#section-5.2

  @RFC8322-5.2-category-document @MUST @rolie-server
  Rule: A Category Document lists categories
    Each category in a Category Document has its term, as RFC4287-4.2.2.1-1 says of those in Atom Documents.

    Scenario: Each Category Document that is referred to is a list of categories
      Given a Service Document that refers to a Category Document
      Then each Category Document lists categories

  @RFC8322-5.2-media-type @SHOULD @rolie-server
  Rule: A Category Document is served as application/atomcat+xml
    RFC 5023, section 7, identifies Category Documents by this media type; it says so without a BCP 14 word.

    Scenario: Each Category Document has its media type
      Given a Service Document that refers to a Category Document
      Then each document is served as its media type
