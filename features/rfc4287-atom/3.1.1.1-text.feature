@RFC4287
Feature: Atom - Text Constructs of Type "text"
  RFC 4287, Section 3.1.1.1 - https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.1

  @RFC4287-3.1.1.1-1 @MUST-NOT @rolie-server
  Rule: Text has no elements inside
    Text of type text, which it is without a type, holds characters alone.

    Scenario: No text has an element inside
      Given an Atom Document with a Text construct of text
      Then none has an element inside

  @RFC4287-3.1.1.1-2 @MAY @rolie-client @untestable
  Rule: Readers collapse white space of text
    A reader may show text with other white space than it has.
    Untestable: permission. Every way to show text conforms.
