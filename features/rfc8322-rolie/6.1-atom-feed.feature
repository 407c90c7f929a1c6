@RFC8322
Feature: ROLIE - Use of the "atom:feed" Element
  RFC 8322, Section 6.1 - https://www.rfc-editor.org/rfc/rfc8322#section-6.1

  @RFC8322-6.1-1 @MUST @rolie-server
  Rule: A ROLIE Feed has exactly one information type
    A Feed that its Collection, or the Feed itself, presents as ROLIE's carries one category of the scheme of
    information types, no more and no less.

    Scenario: Each ROLIE Feed has one information type
      Given at least one ROLIE Feed
      Then each Feed has exactly one information type

  @RFC8322-6.1-2 @MUST @rolie-server
  Rule: The information type of a Feed has a term
    The term has the form of an entry in the registry of section 8.4: words of printable ASCII with one space
    between. Whether it is registered yet is not judged, since sections 7.1.2 and 8.4 only expect that.

    Scenario: Each information type of a ROLIE Feed has a term that could be registered
      Given at least one ROLIE Feed
      Then each information type has a term

  @RFC8322-6.1-3 @MUST-NOT @rolie-server
  Rule: A non-ROLIE Feed has no information type
    A Feed whose Collection is none of ROLIE's does not carry the scheme of information types.

    Scenario: Each Feed of a non-ROLIE Collection is free of information types
      Given at least one Feed of a non-ROLIE Collection
      Then each Feed has no information type

  @RFC8322-6.1-elements @MUST @rolie-server
  Rule: A Feed holds the elements of its definition
    A Feed has one id, one title and one date of update, and at most one each of generator, icon, logo, rights and
    subtitle (RFC 4287, section 4.1.1); a ROLIE Feed has at least one category and one link besides.

    Scenario: Each Feed has the elements that it needs, and none too often
      Given at least one Feed
      Then each Feed holds the elements of its definition

  @RFC8322-6.1-identifiers @MUST @rolie-server @defect-D12
  Rule: Feeds and Entries are identified by IRIs
    The id of a Feed and of each of its Entries is an IRI (RFC 4287, section 4.2.6). Examples of RFC 8322 carry bare
    UUIDs; documents that follow them are tolerated, and the report says so.

    Scenario: Each id in a Feed is an IRI
      Given at least one Feed
      Then each identifier is an IRI

  @RFC8322-6.1-dates @MUST @rolie-server
  Rule: Dates in Feeds are date-times of RFC 3339
    Dates of update and publication are full date-times with upper-case T and Z, or an offset (RFC 4287, section
    3.3).

    Scenario: Each date in a Feed is a date-time
      Given at least one Feed
      Then each date is a date-time

  @RFC8322-6.1-media-type @SHOULD @rolie-server
  Rule: A Feed is served as application/atom+xml
    RFC 4287, section 2, identifies Atom documents by this media type; it says so without a BCP 14 word.

    Scenario: Each Feed has its media type
      Given at least one Feed
      Then each document is served as its media type
