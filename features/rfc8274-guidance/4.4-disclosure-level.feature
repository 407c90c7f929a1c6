@RFC8274
Feature: IODEF usage guidance - Disclosure level
  RFC 8274, Section 4.4 - https://www.rfc-editor.org/rfc/rfc8274#section-4.4

  @RFC8274-4.4-restriction-stated @OPTIONAL @iodef-sender
  Rule: An Incident states who may see it
    The default of restriction is "private", and few recipients know. A sender that expects something of them writes it
    down, with the Incident as a whole.

    Scenario: Every Incident has a restriction
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document states who may see each Incident

  @RFC8274-4.4-restriction-followed @OPTIONAL @iodef-recipient @untestable
  Rule: A recipient follows the restriction of what it receives
    It shows and passes on each part only to whom the sender named.

    Untestable: internal. Whom a recipient shows a document shows neither on the wire nor in a document.
