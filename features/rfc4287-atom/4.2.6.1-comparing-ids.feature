@RFC4287
Feature: Atom - Comparing "atom:id"
  RFC 4287, Section 4.2.6.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6.1

  @RFC4287-4.2.6.1-1 @MUST @rolie-client @untestable
  Rule: Ids are compared character by character
    A reader takes two ids for the same only where each character is, in upper or lower case.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC4287-4.2.6.1-2 @RFC4287-4.2.6.1-3 @MUST @rolie-client @untestable
  Rule: Ids are compared as they stand
    A reader compares the characters of the IRIs, and retrieves nothing to compare them.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
