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

  @RFC4287-2-2 @MUST @rolie-client @untestable
  Rule: An IRI is mapped to a URI before it is dereferenced
    Whoever retrieves what an IRI names turns it into a URI first.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

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
