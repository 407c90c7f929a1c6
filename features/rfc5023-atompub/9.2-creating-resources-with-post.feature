@RFC5023
Feature: AtomPub - Creating Resources with POST
  RFC 5023, Section 9.2 - https://www.rfc-editor.org/rfc/rfc5023#section-9.2

  @RFC5023-9.2-created @SHOULD @rolie-server @if-write
  Rule: A Member that is created is answered by status 201
    The section says so without a BCP 14 word.

    Scenario: A Member of our own is created
      Given a Collection to write to
      When the client creates a Member
      Then the Member is created

  @RFC5023-9.2-1 @SHOULD @rolie-server @if-write
  Rule: The answer to a creation holds what was created
    An answer with status 201 has a body.

    Scenario: The answer to a creation has a body
      Given a Collection to write to
      When the client creates a Member
      Then the answer holds the new Member

  @RFC5023-9.2-2 @MUST @rolie-server @if-write
  Rule: What the answer to a creation holds is an Entry
    The body of an answer with status 201 is an Atom Entry Document. Answers without a body are left to the rule
    before.

    Scenario: The body of the answer to a creation is an Entry Document
      Given a Collection to write to
      When the client creates a Member
      Then the answer is an Entry

  @RFC5023-9.2-3 @MUST @rolie-server @if-write
  Rule: The answer to a creation says where the new Member is
    It has a Location, and what is there is an Atom Entry Document.

    Scenario: The Location of a creation leads to an Entry
      Given a Collection to write to
      When the client creates a Member
      Then its Location is that of the new Member

  @RFC5023-9.2-4 @MUST-NOT @rolie-client @if-publish
  Rule: Clients do not take part of an Entry for the whole
    Where the answer to a creation does not say that it stands where the new Member does, a client retrieves the Member
    before it goes on with it. It shows in an edit of the new Member, which keeps what the server has added and the answer
    did not hold.

    Scenario: An edit after a creation keeps what the server added
      Given a client that does "create-and-retitle"
      When the client is told to do "create-and-retitle-what-came-in-part"
      Then it keeps what it did not change

  @RFC5023-9.2-content-location @SHOULD @rolie-server @if-write
  Rule: An answer that calls itself complete is complete
    Where Content-Location is the same as Location, the Entry in the answer is the one that the Location gives. The
    section lets clients build on that without a BCP 14 word for servers.

    Scenario: An answer with the Content-Location of the new Member is all of it
      Given a Collection to write to
      When the client creates a Member
      Then the answer is the whole Member

  @RFC5023-9.2-5 @MAY @rolie-server @if-write
  Rule: A media type that a Collection does not accept is refused as such
    A Collection that says that it accepts Entries alone refuses another media type, and its status is 415. Whether
    it refuses is its own affair; that it does as it says is what this looks at. Another refusal is inconclusive.

    Scenario: Something other than an Entry is refused for its media type
      When the client offers a media type that it does not accept between two Members
      Then it is refused for that

  @RFC5023-9.2-malformed @SHOULD @rolie-server @if-write
  Rule: An Entry that is not well-formed is refused
    It is refused by a status of the fours that says why (400, 415 or 422), and neither stored nor answered by a
    fault of the server's own. Section 5.5 says so without a BCP 14 word. Another refusal is inconclusive.

    Scenario: An Entry whose elements do not match is refused
      When the client offers an Entry that is not well-formed between two Members
      Then it is refused for that

  @RFC5023-9.2-too-large @SHOULD @rolie-server @if-write
  Rule: An Entry that is too large is refused
    The target file says which size is too large (writeTo.tooLargeBytes); the status is 413. Section 5.5 leaves that
    to HTTP, without a BCP 14 word. Another refusal is inconclusive.

    Scenario: An Entry beyond the size that the server takes is refused
      When the client offers an Entry that is too large between two Members
      Then it is refused for that

  @RFC5023-9.2-post @MUST @rolie-client @if-publish
  Rule: A client creates an Entry by sending it to the Collection
    One POST to the Collection, in the media type of Atom, of the Entry as it was meant: what it holds arrives unharmed. The
    section says so without a BCP 14 word; without it nothing is created.

    Scenario: An Entry is sent to the Collection as it is
      Given a client that does "create-entry"
      When the client is told to do "create-entry"
      Then it creates the Entry
