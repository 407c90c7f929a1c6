@RFC5023
Feature: AtomPub - The "type" Parameter
  RFC 5023, Section 12.1 - https://www.rfc-editor.org/rfc/rfc5023#section-12.1

  @RFC5023-12.1-1 @MUST @rolie-server
  Rule: What is served as an Entry is one
    A document whose media type has the parameter "entry" has an Entry at its root.

    Scenario: Each document with the parameter is an Entry
      Given a document with the type of an Entry
      Then its root is an Entry

  @RFC5023-12.1-2 @MUST @rolie-server
  Rule: What is served as a Feed is one
    A document whose media type has the parameter "feed" has a Feed at its root.

    Scenario: Each document with the parameter is a Feed
      Given a document with the type of a Feed
      Then its root is a Feed
