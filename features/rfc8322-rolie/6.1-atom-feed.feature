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

  @RFC8322-6.1-media-type @SHOULD @rolie-server
  Rule: A Feed is served as application/atom+xml
    RFC 4287, section 2, identifies Atom documents by this media type; it says so without a BCP 14 word.

    Scenario: Each Feed has its media type
      Given at least one Feed
      Then each document is served as its media type
