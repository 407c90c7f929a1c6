@RFC4287
Feature: Atom - The "type" Attribute of Text Constructs
  RFC 4287, Section 3.1.1 - https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1

  @RFC4287-3.1.1-1 @MAY @rolie-server @untestable
  Rule: Text says its type
    Titles, subtitles, summaries and rights may have a type attribute.
    Untestable: permission. Text with and without a type conforms.

  @RFC4287-3.1.1-2 @MUST @rolie-server
  Rule: The type of text is one of three
    The type is text, html or xhtml.

    Scenario: Each type of a Text construct is one of three
      Given an Atom Document with a Text construct
      Then each Text construct is of type text, html or xhtml

  @RFC4287-3.1.1-3 @MUST @rolie-client
  Rule: Text without a type is read as text
    Where no type is given, a reader takes text for it.

    Scenario: A title without a type is text
      Given a client that reads the Feed "title-of-text"
      When the client reads the Feed "title-without-type"
      Then it has the Feed as it was hosted

  @RFC4287-3.1.1-4 @MUST-NOT @rolie-server
  Rule: The type of text is no media type
    Media types are for content alone.

    Scenario: No type of a Text construct is a media type
      Given an Atom Document with a Text construct
      Then no Text construct is of a media type
