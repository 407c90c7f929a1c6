@RFC5023
Feature: AtomPub - Conformance of the "type" Parameter
  RFC 5023, Section 12.1.1 - https://www.rfc-editor.org/rfc/rfc5023#section-12.1.1

  @RFC5023-12.1.1-1 @MAY @rolie-server @untestable
  Rule: Later specifications require the parameter
    They may ask for what is optional here.
    Untestable: specification. It gives leave to later specifications.

  @RFC5023-12.1.1-2 @SHOULD @rolie-server
  Rule: Entries are served with the parameter
    The media type of an Entry that stands alone says that it is one.

    Scenario: Each Entry on its own is served as one
      Given an Atom Document with an Entry on its own
      Then each has the parameter of its media type

  @RFC5023-12.1.1-3 @MAY @rolie-server @untestable
  Rule: Feeds are served with the parameter
    The media type of a Feed may say that it is one.
    Untestable: permission. Feeds with and without the parameter conform.

  @RFC5023-12.1.1-4 @MUST @rolie-client
  Rule: Who does not know the parameter looks at the root
    A reader finds out from the root element what a document is.

    Scenario Outline: A Feed is a Feed by its root element
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                      |
        | media-type-without-parameters   |
        | media-type-with-other-parameter |
        | media-type-in-capitals          |
        | media-type-with-unknown-type    |

  @RFC5023-12.1.1-5 @SHOULD @rolie-client @if-type-parameter
  Rule: Who knows the parameter reports where it is wrong
    A reader tells where parameter and root element differ.

    Scenario: A Feed that was announced as an Entry is told of
      Given a client that reads the Feed "plain"
      When the client reads the Feed "media-type-of-an-entry"
      Then it warns

  @RFC5023-12.1.1-sent @SHOULD @rolie-client @if-publish
  Rule: Entries are sent with the parameter
    Of a client too: the media type of an Entry that it sends says that it is one (the sentence of RFC5023-12.1.1-2).

    Scenario: An Entry is sent as one
      Given a client that does "create-entry"
      When the client is told to do "create-entry"
      Then it says that what it sends is an Entry
