@RFC4287
Feature: Atom - The "atom:generator" Element
  RFC 4287, Section 4.2.4 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.4

  @RFC4287-4.2.4-1 @MUST @rolie-server
  Rule: The content of a generator is a name
    It is text that people read, with nothing but characters inside.

    Scenario: No generator has an element inside
      Given an Atom Document with a generator
      Then none has an element inside

  @RFC4287-4.2.4-3 @RFC4287-4.2.4-2 @MUST @rolie-server
  Rule: The URI of a generator is an IRI reference
    It may be there, and it may be relative.

    Scenario: Each URI of a generator is an IRI reference
      Given an Atom Document with a generator with a URI
      Then each URI of a generator is an IRI reference

  @RFC4287-4.2.4-4 @SHOULD @rolie-server @untestable
  Rule: The URI of a generator leads to something about it
    What is found there has to do with the software.
    Untestable: human. What has to do with a piece of software, people tell.

  @RFC4287-4.2.4-5 @MAY @rolie-server @untestable
  Rule: A generator has a version
    Any text says which version of the software it was.
    Untestable: permission. Any text is a version, and there need be none.
