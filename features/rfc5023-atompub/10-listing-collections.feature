@RFC5023
Feature: AtomPub - Listing Collections
  RFC 5023, Section 10 - https://www.rfc-editor.org/rfc/rfc5023#section-10

  @RFC5023-10-1 @MUST @rolie-server
  Rule: A Collection is represented as a Feed
    What a Collection refers to gives an Atom Feed. Feeds that are closed to the client's credentials are left out.

    Scenario: Each Collection of the Service Document leads to a Feed
      Given a Service Document
      When the client retrieves the Feed of each Collection
      Then each Collection leads to a Feed

  @RFC5023-10-2 @SHOULD @rolie-server
  Rule: Entries of a Feed link to where they can be edited
    Each Entry in the Feed of a Collection has a link with the relation "edit".

    Scenario: Each Entry of a Feed links to where it can be edited
      Given an Atom Document with an Entry in a Feed
      Then each Entry has a link for editing

  @RFC5023-10-3 @SHOULD @rolie-server
  Rule: Entries of a Feed come in the order of their edits
    The Entry that was edited last comes first. Entries that do not say when are left out.

    Scenario: Each Feed is in the order of edits
      Given an Atom Document with a Feed of several edited Entries
      Then its Entries are in the order of their edits

  @RFC5023-10-4 @MUST-NOT @rolie-client @if-publish
  Rule: An Entry in a Feed is not taken for the whole
    A Feed may hold less of an Entry than there is: an edit that begins at the Feed loses nothing of the Member.

    Scenario: An edit keeps what the Feed does not hold
      Given a client that does "retitle"
      When the client is told to do "retitle-what-the-feed-has-in-part"
      Then it keeps what it did not change

  @RFC5023-10-5 @SHOULD @rolie-client @if-publish
  Rule: A Member is retrieved before it is edited
    A client asks for the Member at its own place before it sends a new one there.

    Scenario: The Member is retrieved ahead of its edit
      Given a client that does "retitle"
      When the client is told to do "retitle"
      Then it retrieves the Member first
