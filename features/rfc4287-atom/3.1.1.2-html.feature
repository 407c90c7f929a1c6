@RFC4287
Feature: Atom - Text Constructs of Type "html"
  RFC 4287, Section 3.1.1.2 - https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.2

  @RFC4287-3.1.1.2-1 @RFC4287-3.1.1.2-3 @MUST-NOT @rolie-server
  Rule: Markup of html is escaped
    Text of type html holds its markup as characters, so that no element stands inside.

    Scenario: No html has an element inside
      Given an Atom Document with a Text construct of html
      Then none has an element inside

  @RFC4287-3.1.1.2-2 @SHOULD @rolie-server @untestable
  Rule: Text of type html can be handled as HTML
    What stands there is fit for software that reads HTML.
    Untestable: permission. Readers of HTML make something of any text, so that no text is unfit.

  @RFC4287-3.1.1.2-4 @SHOULD @rolie-server
  Rule: HTML could stand in a DIV
    Once unescaped, the markup could be put into a DIV: it has nothing that belongs around a body or in a head.

    Scenario: Each html could stand in a DIV
      Given an Atom Document with a Text construct of html
      Then each could stand in a DIV

  @RFC4287-3.1.1.2-5 @MAY @rolie-client @untestable
  Rule: Readers show HTML by its markup
    A reader may follow the markup when it shows the text.
    Untestable: permission. Every way to show text conforms.
