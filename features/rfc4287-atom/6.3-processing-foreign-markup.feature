@RFC4287
Feature: Atom - Processing Foreign Markup
  RFC 4287, Section 6.3 - https://www.rfc-editor.org/rfc/rfc4287#section-6.3

  @RFC4287-6.3-1 @MUST-NOT @rolie-client @untestable
  Rule: Foreign markup stops no reader
    Where it is allowed, a reader goes on and reports no error.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC4287-6.3-3 @RFC4287-6.3-2 @MUST-NOT @rolie-client @untestable
  Rule: Foreign markup changes nothing for a reader
    In Entries, Feeds and persons a reader may pass it over, and does otherwise what it would do without.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC4287-6.3-4 @SHOULD @rolie-client @untestable
  Rule: Text among foreign markup is read
    In text and content a reader takes the text of foreign elements as if they were not around it.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
