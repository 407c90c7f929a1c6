@RFC4287
Feature: Atom - The "src" Attribute of Content
  RFC 4287, Section 4.1.3.2 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.2

  @RFC4287-4.1.3.2-2 @RFC4287-4.1.3.2-1 @MUST @rolie-server
  Rule: The source of content is an IRI reference
    Content may stand elsewhere; then an IRI reference says where. In ROLIE Feeds section 6.2.1 of RFC 8322 is
    stricter and takes its place.

    Scenario: Each source is an IRI reference
      Given an Atom Document with content elsewhere, of a non-ROLIE Feed
      Then each source of content is an IRI reference

  @RFC4287-4.1.3.2-3 @MUST @rolie-server
  Rule: Content that stands elsewhere leaves nothing in the Entry
    The element is empty. In ROLIE Feeds section 6.2.1 of RFC 8322 is stricter and takes its place.

    Scenario: No content is in two places
      Given an Atom Document with content elsewhere, of a non-ROLIE Feed
      Then each leaves nothing in the Entry

  @RFC4287-4.1.3.2-4 @RFC4287-4.1.3.2-5 @MAY @rolie-client @untestable
  Rule: Readers retrieve content or do not
    A reader may retrieve content that stands elsewhere, pass it over, or show it in another way.
    Untestable: permission. Every choice conforms.

  @RFC4287-4.1.3.2-6 @SHOULD @rolie-server
  Rule: Content that stands elsewhere says its type
    A type tells the reader what it would retrieve. In ROLIE Feeds section 6.2.1 of RFC 8322 is stricter and takes
    its place.

    Scenario: All content that stands elsewhere says its type
      Given an Atom Document with content elsewhere, of a non-ROLIE Feed
      Then each has a type

  @RFC4287-4.1.3.2-7 @MUST @rolie-server
  Rule: The type of content that stands elsewhere is a media type
    It is none of Atom's words for text. In ROLIE Feeds section 6.2.1 of RFC 8322 is stricter and takes its place.

    Scenario: Each type of content that stands elsewhere is a media type
      Given an Atom Document with content elsewhere, of a non-ROLIE Feed
      Then each type is a media type
