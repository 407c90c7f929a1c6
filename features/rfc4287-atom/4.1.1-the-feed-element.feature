@RFC4287
Feature: Atom - The "atom:feed" Element
  RFC 4287, Section 4.1.1 - https://www.rfc-editor.org/rfc/rfc4287#section-4.1.1

  @RFC4287-4.1.1-1 @MUST @rolie-server
  Rule: A Feed has an author, or each of its Entries has
    The author of an Entry that names none is the author of its Feed.

    Scenario: Each Feed is authored
      Given an Atom Document with a Feed
      Then each Feed has an author, or each of its Entries

  @RFC4287-4.1.1-2 @MAY @rolie-server @untestable
  Rule: A Feed has any number of categories
    None, one or many. A ROLIE Feed needs one, as RFC8322-6.1-1 says.
    Untestable: permission. Every number of categories conforms to Atom.

  @RFC4287-4.1.1-3 @MAY @rolie-server @untestable
  Rule: A Feed has any number of contributors
    None, one or many.
    Untestable: permission. Every number of contributors conforms.

  @RFC4287-4.1.1-4 @MUST-NOT @rolie-server
  Rule: A Feed has no second generator
    One or none.

    Scenario: No Feed has a second generator
      Given an Atom Document with a Feed
      Then each has at most one generator

  @RFC4287-4.1.1-5 @MUST-NOT @rolie-server
  Rule: A Feed has no second icon
    One or none.

    Scenario: No Feed has a second icon
      Given an Atom Document with a Feed
      Then each has at most one icon

  @RFC4287-4.1.1-6 @MUST-NOT @rolie-server
  Rule: A Feed has no second logo
    One or none.

    Scenario: No Feed has a second logo
      Given an Atom Document with a Feed
      Then each has at most one logo

  @RFC4287-4.1.1-7 @MUST @rolie-server
  Rule: A Feed has one id
    Neither none nor several.

    Scenario: Each Feed has one id
      Given an Atom Document with a Feed
      Then each has exactly one id

  @RFC4287-4.1.1-8 @SHOULD @rolie-server
  Rule: A Feed says where it is
    A link with the relation "self" gives the preferred URI of the Feed.

    Scenario: Each Feed links to itself
      Given an Atom Document with a Feed
      Then each Feed has a link to itself

  @RFC4287-4.1.1-9 @MUST-NOT @rolie-server
  Rule: Alternates of a Feed differ
    No two links with the relation "alternate" have the same type and the same hreflang.

    Scenario: The alternates of each Feed differ
      Given an Atom Document with a Feed
      Then its alternates differ in type or language

  @RFC4287-4.1.1-10 @MAY @rolie-server @untestable
  Rule: A Feed has further links
    Links of other relations may stand beside these. What a ROLIE Feed needs of them, section 6.1.2 of RFC 8322
    says.
    Untestable: permission. Having such links and having none both conform to Atom.

  @RFC4287-4.1.1-11 @MUST-NOT @rolie-server
  Rule: A Feed has no second statement of rights
    One or none.

    Scenario: No Feed has a second statement of rights
      Given an Atom Document with a Feed
      Then each has at most one rights

  @RFC4287-4.1.1-12 @MUST-NOT @rolie-server
  Rule: A Feed has no second subtitle
    One or none.

    Scenario: No Feed has a second subtitle
      Given an Atom Document with a Feed
      Then each has at most one subtitle

  @RFC4287-4.1.1-13 @MUST @rolie-server
  Rule: A Feed has one title
    Neither none nor several.

    Scenario: Each Feed has one title
      Given an Atom Document with a Feed
      Then each has exactly one title

  @RFC4287-4.1.1-14 @MUST @rolie-server
  Rule: A Feed has one date of update
    Neither none nor several. What a ROLIE Feed has to say by it, section 6.1.3 of RFC 8322 says.

    Scenario: Each Feed has one date of update
      Given an Atom Document with a Feed
      Then each has exactly one updated

  @RFC4287-4.1.1-15 @SHOULD @rolie-server
  Rule: Versions of an Entry in a Feed differ in their update
    Where several Entries of a Feed share an id, no two of them have the same date of update.

    Scenario: Versions of an Entry differ in their update
      Given an Atom Document with several Entries of one id
      Then the Entries of one id differ in their update

  @RFC4287-4.1.1-16 @MAY @rolie-client @untestable
  Rule: Readers choose among versions of an Entry
    Of Entries that share an id a reader may show all or some.
    Untestable: permission. Every choice conforms.

  @RFC4287-4.1.1-order @MUST @rolie-client @defect-D12
  Rule: Order and absence of children say nothing
    A reader takes the children of a Feed and of an Entry in any order, and does without those that may be missing. Ids
    that are bare UUIDs, as RFC 8322 shows them and RFC 4287 does not allow them, may be read or not.

    Scenario Outline: A Feed is read in any order and with no more than it needs
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                |
        | children-in-another-order |
        | entries-ahead-of-metadata |
        | nothing-that-is-optional  |
        | white-space-and-comments  |
        | characters-in-cdata       |
        | ids-that-are-bare-uuids   |
