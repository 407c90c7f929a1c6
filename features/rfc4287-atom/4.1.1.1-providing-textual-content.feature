@RFC4287
Feature: Atom - Providing Textual Content
  RFC 4287, Section 4.1.1.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1.1

  @RFC4287-4.1.1.1-1 @MUST-NOT @rolie-client @untestable
  Rule: Readers work without summaries
    A reader goes on where an Entry has no summary.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
