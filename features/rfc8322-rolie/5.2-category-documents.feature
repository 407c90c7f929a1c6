@RFC8322
Feature: ROLIE - Category Documents
  RFC 8322, Section 5.2 - https://www.rfc-editor.org/rfc/rfc8322#section-5.2

  @RFC8322-5.2-category-document @MUST @rolie-server
  Rule: A Category Document lists categories
    Where a Service Document keeps categories elsewhere, the reference stands alone, and what it leads to is one
    list of categories, each with its term (RFC 5023, sections 7.2.1 and 7.2.1.1).

    Scenario: Each Category Document that is referred to is a list of categories
      Given a Service Document that refers to a Category Document
      Then each Category Document is whole

  @RFC8322-5.2-media-type @SHOULD @rolie-server
  Rule: A Category Document is served as application/atomcat+xml
    RFC 5023, section 7, identifies Category Documents by this media type; it says so without a BCP 14 word.

    Scenario: Each Category Document has its media type
      Given a Service Document that refers to a Category Document
      Then each document is served as its media type
