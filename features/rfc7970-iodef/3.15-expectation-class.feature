@RFC7970
Feature: IODEF version 2 - Expectation Class
  RFC 7970, Section 3.15 - https://www.rfc-editor.org/rfc/rfc7970#section-3.15

  @RFC7970-3.15-1 @MUST @iodef-sender
  Rule: An Expectation names the course of action that it expects
    Where its action is a defined course of action, a DefinedCOA says which.

    Scenario: Every defined action that is expected has its DefinedCOA
      Given the sender's documents of IODEF version 2
      And one of them with a defined action in an Expectation
      When they are read and held against the schema
      Then each document names the course of action of each Expectation

  @RFC7970-3.15-2 @MUST-NOT @iodef-recipient @untestable
  Rule: An action that cannot be completed in time is not begun
    A recipient that cannot be done by EndTime leaves the action alone.
    Untestable: internal. What a recipient does in its network, and what it leaves, is not told in IODEF.

  @RFC7970-3.15-3 @MUST @iodef-sender @untestable
  Rule: A sender reckons with actions that end late
    Clocks and transit being what they are, an action may have been carried out past EndTime.
    Untestable: internal. To be prepared for something leaves no trace in a document.
