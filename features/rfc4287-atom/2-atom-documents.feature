@RFC4287
Feature: Atom - Atom Documents
  RFC 4287, Section 2 - https://www.rfc-editor.org/rfc/rfc4287#section-2

  @RFC4287-2-1 @MUST @rolie-server
  Rule: Atom Documents are well-formed XML
    What a server gives as application/atom+xml is well-formed, namespaces included. Documents that milepost
    declines to read, such as those with a DOCTYPE, are left out.

    Scenario: Each document that is served as Atom is well-formed
      Given at least one Atom Document
      Then each Atom Document is well-formed

  @RFC4287-2-2 @MUST @rolie-client @if-paging
  Rule: An IRI is mapped to a URI before it is dereferenced
    Whoever retrieves what an IRI names turns it into a URI first.

    Scenario: An IRI is mapped to a URI before it is asked for
      Given a client that reads the Feed "paged"
      When the client reads the Feed "paged-by-iri"
      Then it has the Feed as it was hosted

  @RFC4287-2-3 @MUST-NOT @rolie-server
  Rule: An id is not mapped to a URI
    An id with characters beyond ASCII keeps them: the id of an Entry in its Feed and the id of the same Entry on
    its own do not differ by percent-encoding.

    Scenario: No id differs from itself by percent-encoding
      Given an Atom Document with an Entry that stands alone too, with an id beyond ASCII
      Then no id is mapped to a URI

  @RFC4287-2-4 @MAY @rolie-server
  Rule: Elements have a base
    An xml:base is optional on every element of Atom; where there is one it is an IRI reference.

    Scenario: Each xml:base is an IRI reference
      Given an Atom Document with an xml:base
      Then each xml:base is an IRI reference

  @RFC4287-2-5 @MAY @rolie-server
  Rule: Elements have a language
    An xml:lang is optional on every element of Atom; where there is one it is a language tag, or empty.

    Scenario: Each xml:lang is a language tag
      Given an Atom Document with an xml:lang
      Then each xml:lang is a language tag

  @RFC4287-2-6 @MAY @rolie-client @untestable
  Rule: Readers keep what they have read
    A reader may combine documents that it has read of one Feed.
    Untestable: permission. Keeping and forgetting both conform.

  @RFC4287-2-base @MUST @rolie-client @if-paging
  Rule: Relative references count from the base of their element
    Without a base they count from where the document came from; with one, or several upon each other, from there.

    Scenario Outline: A relative reference leads to the next page
      Given a client that reads the Feed "paged"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                  |
        | paged-by-relative-reference |
        | paged-by-base-of-feed       |
        | paged-by-base-of-link       |
        | paged-by-base-upon-base     |

  @RFC4287-2-encodings @MUST @rolie-client
  Rule: Documents are read in the encodings of XML
    An Atom Document is XML, which every reader takes in UTF-8 and UTF-16 (XML 1.0, section 4.3.3), and told apart by
    byte order mark, declaration and media type.

    Scenario Outline: A Feed is read in the encoding that it has
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository       |
        | utf-8-with-mark  |
        | utf-8-undeclared |
        | utf-16           |
