@RFC4287
Feature: Atom - Processing Model of Content
  RFC 4287, Section 4.1.3.3 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.3.3

  @RFC4287-4.1.3.3-1 @MUST @rolie-server
  Rule: Content in line is what the rule for its type says
    Text and HTML are characters, XHTML is one div, other media types than those of XML and text are in Base64.

    Scenario: Content in line is what the rule for its type says
      Given an Atom Document with content in line
      Then each is what the rule for its type says

  @RFC4287-4.1.3.3-2 @MUST @rolie-client
  Rule: Content is read by the first rule that applies
    A reader finds the rule for the type and follows it.

    Scenario Outline: Content is what the rule for its type makes of it
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                 |
        | content-of-text            |
        | content-of-html            |
        | content-of-iodef           |
        | content-of-a-suffix-of-xml |
        | content-of-plain-text      |
        | content-in-base64          |

  @RFC4287-4.1.3.3-3 @MUST-NOT @rolie-server
  Rule: Content of text has no elements inside
    It holds characters alone.

    Scenario: No content of text has an element inside
      Given an Atom Document with content of text
      Then none has an element inside

  @RFC4287-4.1.3.3-4 @MAY @rolie-client @untestable
  Rule: Readers collapse white space of content
    A reader may show text with other white space than it has.
    Untestable: permission. Every way to show text conforms.

  @RFC4287-4.1.3.3-5 @RFC4287-4.1.3.3-7 @MUST-NOT @rolie-server
  Rule: Markup of content of html is escaped
    It holds its markup as characters, so that no element stands inside.

    Scenario: No content of html has an element inside
      Given an Atom Document with content of html
      Then none has an element inside

  @RFC4287-4.1.3.3-6 @SHOULD @rolie-server @untestable
  Rule: Content of html can be handled as HTML
    What stands there is fit for software that reads HTML.
    Untestable: permission. Readers of HTML make something of any text, so that no text is unfit.

  @RFC4287-4.1.3.3-8 @SHOULD @rolie-server
  Rule: Content of html could stand in a DIV
    Once unescaped, the markup could be put into a DIV: it has nothing that belongs around a body or in a head.

    Scenario: Each content of html could stand in a DIV
      Given an Atom Document with content of html
      Then each could stand in a DIV

  @RFC4287-4.1.3.3-9 @MAY @rolie-client @untestable
  Rule: Readers show content of html by its markup
    A reader may follow the markup when it shows the content.
    Untestable: permission. Every way to show content conforms.

  @RFC4287-4.1.3.3-10 @MUST @rolie-server
  Rule: Content of xhtml is one div
    It is a single div element in the namespace of XHTML.

    Scenario: Each content of xhtml is one div
      Given an Atom Document with content of xhtml
      Then each is one XHTML div

  @RFC4287-4.1.3.3-11 @SHOULD @rolie-server
  Rule: Content of xhtml can be handled as XHTML
    Inside its div stands nothing that XHTML keeps for a whole document.

    Scenario: Each div of content holds what XHTML allows in it
      Given an Atom Document with content of xhtml
      Then each holds what XHTML allows in a div

  @RFC4287-4.1.3.3-12 @MUST-NOT @rolie-client
  Rule: The div is not part of the content
    A reader takes what is inside the div for the content, not the div itself.

    Scenario: The content is what is inside the div
      Given a client that reads the Feed "plain"
      When the client reads the Feed "content-of-xhtml"
      Then it has the Feed as it was hosted

  @RFC4287-4.1.3.3-13 @MAY @rolie-client @untestable
  Rule: Readers show content of xhtml by its markup
    A reader may follow the markup when it shows the content.
    Untestable: permission. Every way to show content conforms.

  @RFC4287-4.1.3.3-15 @RFC4287-4.1.3.3-14 @SHOULD @rolie-server
  Rule: Content of an XML media type can be handled as that type
    It may have elements inside; and since what is of such a type is a document, it has one, the root.

    Scenario: Each content of an XML media type is a document
      Given an Atom Document with content of an XML media type
      Then each is a document of its type

  @RFC4287-4.1.3.3-16 @MUST-NOT @rolie-server
  Rule: Content of a text media type has no elements inside
    It holds characters alone.

    Scenario: No content of a text media type has an element inside
      Given an Atom Document with content of a text media type
      Then none has an element inside

  @RFC4287-4.1.3.3-17 @MUST @rolie-server
  Rule: Content of other media types is in Base64
    What is neither XML nor text is encoded.

    Scenario: Each content of another media type is in Base64
      Given an Atom Document with content of another media type
      Then each is in Base64

  @RFC4287-4.1.3.3-18 @SHOULD @rolie-server @untestable
  Rule: Decoded content can be handled as its type
    Once decoded, it is fit for software that reads that type.
    Untestable: human. What is fit for a type, those tell who know the type; there is no end of types.

  @RFC4287-4.1.3.3-19 @MAY @rolie-server @untestable
  Rule: Base64 stands among white space
    White space may precede and follow it, and part its lines.
    Untestable: permission. Base64 with and without white space conforms.
