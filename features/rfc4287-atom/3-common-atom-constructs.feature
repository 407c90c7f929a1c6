@RFC4287
Feature: Atom - Common Constructs
  RFC 4287, Section 3 - https://www.rfc-editor.org/rfc/rfc4287#section-3

  @RFC4287-3-1 @MUST-NOT @rolie-server
  Rule: Dates and IRIs have no white space
    No white space stands in a date or an IRI, nor around it, in text and attributes alike.

    Scenario: No Date construct has white space
      Given an Atom Document with a Date construct
      Then no Date construct has white space

    Scenario: No IRI has white space
      Given an Atom Document with an IRI
      Then no IRI has white space
