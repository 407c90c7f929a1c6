@RFC8274
Feature: IODEF usage guidance - External references
  RFC 8274, Section 4.1 - https://www.rfc-editor.org/rfc/rfc8274#section-4.1

  @RFC8274-4.1-entries-by-name @OPTIONAL @iodef-sender
  Rule: A Reference to an entry of an enumeration has it in a ReferenceName
    The format of RFC 7495 is there for external enumerations. The suite looks for identifiers of CVE in the texts of a
    Reference: who has one there has a ReferenceName beside it.

    Scenario: No Reference has an entry in words alone
      Given the sender's documents of IODEF version 2
      And one of them with a reference to an enumeration
      When they are read and held against the schema
      Then each document refers to entries of enumerations by name

  @RFC8274-4.1-expected-enumerations @OPTIONAL @iodef-sender @iodef-recipient @untestable
  Rule: An implementation supports the enumerations that it expects
    There are many of them, and no implementation needs all.

    Untestable: human. Which enumerations somebody expects is known to nobody else.
