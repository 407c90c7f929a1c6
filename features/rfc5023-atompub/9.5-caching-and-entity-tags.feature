@RFC5023
Feature: AtomPub - Caching and Entity Tags
  RFC 5023, Section 9.5 - https://www.rfc-editor.org/rfc/rfc5023#section-9.5

  @RFC5023-9.5-lost-update @SHOULD @rolie-server @if-write @if-edit
  Rule: No edit is made of what has changed meanwhile
    A Member has an entity tag. An edit by that tag is made, a further one by the same tag, now outdated, is refused
    with status 412, and one by the newest tag is made again. The section advises it without a BCP 14 word; RFC 9110,
    section 13.1.1, demands it of servers that give entity tags. Another refusal is inconclusive.

    Scenario: An edit by an outdated entity tag is refused between two that are made
      Given a Member of our own with an entity tag
      When the client edits the Member by an outdated entity tag
      Then the outdated edit is not made

  @RFC5023-9.5-not-modified @SHOULD @rolie-server
  Rule: A Feed that a client has already is not sent again
    Of a Feed with an entity tag, a request that names another tag is answered by the Feed, and one that names its own
    by status 304 without a body. The section advises it without a BCP 14 word; RFC 9110, section 13.1.2, demands it of
    servers that give entity tags.

    Scenario: A Feed is not sent again to who names its entity tag
      When the client retrieves Feeds by their entity tags
      Then none is sent again

  @RFC5023-9.5-entity-tags @SHOULD @rolie-client @if-publish
  Rule: A client says which version it edits
    Where a Member came with an entity tag, the edit of it carries the tag, so that nobody's changes are lost. The section
    advises it without a BCP 14 word.

    Scenario: An edit carries the entity tag of what was edited
      Given a client that does "retitle"
      When the client is told to do "retitle"
      Then it names the version that it edits
