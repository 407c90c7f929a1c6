@RFC4287
Feature: Atom - The "atom:source" Element
  RFC 4287, Section 4.2.11 - https://www.rfc-editor.org/rfc/rfc4287#section-4.2.11

  @RFC4287-4.2.11-1 @MAY @rolie-server @untestable
  Rule: A copied Entry keeps the metadata of its Feed
    A source element in the copy may hold it.
    Untestable: permission. Keeping it and not keeping it both conform.

  @RFC4287-4.2.11-2 @SHOULD @rolie-server @untestable
  Rule: A copied Entry keeps what it had from its Feed alone
    Author, contributors, rights and categories of the Feed that the Entry does not have itself stand in the source.
    Untestable: internal. That an Entry is a copy, and what its Feed held then, shows in no document.

  @RFC4287-4.2.11-3 @SHOULD @rolie-server
  Rule: A source names the Feed
    It has the id, the title and the date of update of the Feed that the Entry comes from.

    Scenario: Each source names its Feed
      Given an Atom Document with a source
      Then each source names its Feed
