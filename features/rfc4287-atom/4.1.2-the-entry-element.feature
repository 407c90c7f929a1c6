@RFC4287
Feature: Atom - The "atom:entry" Element
  RFC 4287, Section 4.1.2 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2

  @RFC4287-4.1.2-1 @MUST @rolie-server
  Rule: An Entry has an author
    Of its own, of its source, or, inside a Feed, of the Feed.

    Scenario: Each Entry is authored
      Given an Atom Document with an Entry
      Then each Entry has an author, or its source or Feed

  @RFC4287-4.1.2-2 @MAY @rolie-server @untestable
  Rule: An Entry has any number of categories
    None, one or many. Standing alone a ROLIE Entry needs one, as RFC8322-6.2.5-3 says.
    Untestable: permission. Every number of categories conforms to Atom.

  @RFC4287-4.1.2-3 @MUST-NOT @rolie-server
  Rule: An Entry has no second content
    One or none. In ROLIE Feeds section 6.2.1 of RFC 8322 is stricter and takes its place: exactly one.

    Scenario: No Entry has a second content
      Given an Atom Document with an Entry of a non-ROLIE Feed
      Then each has at most one content

  @RFC4287-4.1.2-4 @MAY @rolie-server @untestable
  Rule: An Entry has any number of contributors
    None, one or many.
    Untestable: permission. Every number of contributors conforms.

  @RFC4287-4.1.2-5 @MUST @rolie-server
  Rule: An Entry has one id
    Neither none nor several.

    Scenario: Each Entry has one id
      Given an Atom Document with an Entry
      Then each has exactly one id

  @RFC4287-4.1.2-6 @MUST @rolie-server
  Rule: An Entry without content has an alternate
    Its reader finds elsewhere what it is about. In ROLIE Feeds section 6.2.1 of RFC 8322 is stricter and takes its
    place: there is content.

    Scenario: Each Entry without content has an alternate
      Given an Atom Document with an Entry without content
      Then each has an alternate

  @RFC4287-4.1.2-7 @MUST-NOT @rolie-server
  Rule: Alternates of an Entry differ
    No two links with the relation "alternate" have the same type and the same hreflang.

    Scenario: The alternates of each Entry differ
      Given an Atom Document with an Entry
      Then its alternates differ in type or language

  @RFC4287-4.1.2-8 @MAY @rolie-server @untestable
  Rule: An Entry has further links
    Links of other relations may stand beside these.
    Untestable: permission. Having such links and having none both conform.

  @RFC4287-4.1.2-9 @MUST-NOT @rolie-server
  Rule: An Entry has no second date of publication
    One or none.

    Scenario: No Entry has a second date of publication
      Given an Atom Document with an Entry
      Then each has at most one published

  @RFC4287-4.1.2-10 @MUST-NOT @rolie-server
  Rule: An Entry has no second statement of rights
    One or none.

    Scenario: No Entry has a second statement of rights
      Given an Atom Document with an Entry
      Then each has at most one rights

  @RFC4287-4.1.2-11 @MUST-NOT @rolie-server
  Rule: An Entry has no second source
    One or none.

    Scenario: No Entry has a second source
      Given an Atom Document with an Entry
      Then each has at most one source

  @RFC4287-4.1.2-12 @MUST @rolie-server
  Rule: An Entry whose content cannot be read in place has a summary
    Content that stands elsewhere, as all of it does in ROLIE Feeds, and content in Base64 come with a summary.

    Scenario: Each Entry with such content has a summary
      Given an Atom Document with an Entry with content that needs a summary
      Then each has a summary

  @RFC4287-4.1.2-13 @MUST-NOT @rolie-server
  Rule: An Entry has no second summary
    One or none.

    Scenario: No Entry has a second summary
      Given an Atom Document with an Entry
      Then each has at most one summary

  @RFC4287-4.1.2-14 @MUST @rolie-server
  Rule: An Entry has one title
    Neither none nor several.

    Scenario: Each Entry has one title
      Given an Atom Document with an Entry
      Then each has exactly one title

  @RFC4287-4.1.2-15 @MUST @rolie-server
  Rule: An Entry has one date of update
    Neither none nor several.

    Scenario: Each Entry has one date of update
      Given an Atom Document with an Entry
      Then each has exactly one updated
