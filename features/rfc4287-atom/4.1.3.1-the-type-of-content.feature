@RFC4287
Feature: Atom - The "type" Attribute of Content
  RFC 4287, Section 4.1.3.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.1

  @RFC4287-4.1.3.1-1 @MAY @rolie-server @untestable
  Rule: Content is of a type of text
    The type of content may be text, html or xhtml. In ROLIE Feeds it may not, as RFC8322-6.2.1-3 says.
    Untestable: permission. Atom's words and media types both conform to Atom.

  @RFC4287-4.1.3.1-2 @MUST @rolie-server
  Rule: Other content is of a media type
    A type that is none of the three words has the form of a media type. In ROLIE Feeds RFC8322-6.2.1-3 is stricter
    and takes its place.

    Scenario: Each other type is a media type
      Given an Atom Document with content of a non-ROLIE Feed
      Then each type is a word for text or a media type

  @RFC4287-4.1.3.1-3 @MUST-NOT @rolie-server
  Rule: Content is of no composite type
    No multipart and no message.

    Scenario: No content is composite
      Given an Atom Document with content with a type
      Then no type is composite

  @RFC4287-4.1.3.1-4 @MUST @rolie-client
  Rule: Content without type and source is read as text
    Where neither is given, a reader takes text for the type.

    Scenario: Content without a type is text
      Given a client that reads the Feed "content-of-text"
      When the client reads the Feed "content-without-type"
      Then it has the Feed as it was hosted
