@RFC8322
Feature: ROLIE - Use of the "app:collection" Element
  RFC 8322, Section 5.1.2 - https://www.rfc-editor.org/rfc/rfc8322#section-5.1.2

  @RFC8322-5.1.2-rolie-collection @MUST @rolie-server
  Rule: A ROLIE Collection has exactly one information type
    A Collection that carries the scheme of information types carries it once, with a term that the registry of
    section 8.4 could hold; with two it would be neither a ROLIE Collection nor a non-ROLIE one.

    Scenario: Each Collection with an information type has one
      Given a Service Document with at least one ROLIE Collection
      Then each Collection has exactly one information type

  @RFC8322-5.1.2-1 @MUST @rolie-server
  Rule: A Collection declares the same categories as its Feed
    Whatever categories a ROLIE Collection lists in the Service Document, in line or through a Category Document,
    are by scheme and term exactly those of the Feed that it points to.

    Scenario: Each ROLIE Collection agrees with the Feed it points to
      Given a Service Document with at least one ROLIE Collection
      When the client retrieves the Feed of each Collection
      Then each Collection declares the same categories as its Feed

  @RFC8322-5.1.2-2 @MAY @rolie-server @untestable
  Rule: A Collection has further categories of other schemes
    Beside its information type a Collection may list categories of any other scheme.
    Untestable: permission. Having such categories and having none both conform.
