@RFC7203
Feature: Structured cybersecurity information - Platform
  RFC 7203, Section 4.5.2 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.2

  @RFC7203-4.5.2-1 @RECOMMENDED @iodef-sender
  Rule: A platform stands in AttackPattern, Vulnerability, Weakness or System
    A document that has a platform has it in the class that the text recommends: as an extension, or as the child
    that version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each Platform has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Platform
      When they are read and held against the schema
      Then each sci:Platform stands where the text recommends it

  @RFC7203-4.5.2-2 @REQUIRED @iodef-sender
  Rule: A platform says by which specification
    Each Platform has a SpecID.

    Scenario: Each Platform has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Platform
      When they are read and held against the schema
      Then sci:Platform@SpecID is as its table says

  @RFC7203-4.5.2-3 @RFC7203-4.5.2-4 @OPTIONAL @iodef-recipient
  Rule: A platform may be of a private specification, and may be identified
    A recipient takes a Platform with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts a platform of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                               | holds                                    |
        | iodef-sci/valid/platform-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/platform-referred-to | ext-SpecID and a reference, no ContentID |
