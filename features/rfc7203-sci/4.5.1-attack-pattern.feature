@RFC7203
Feature: Structured cybersecurity information - AttackPattern
  RFC 7203, Section 4.5.1 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.1

  @RFC7203-4.5.1-1 @RECOMMENDED @iodef-sender
  Rule: An attack pattern stands in Method
    A document that has an attack pattern has it in the class that the text recommends: as an extension, or as the
    child that version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each AttackPattern has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:AttackPattern
      When they are read and held against the schema
      Then each sci:AttackPattern stands where the text recommends it

  @RFC7203-4.5.1-2 @REQUIRED @iodef-sender
  Rule: An attack pattern says by which specification
    Each AttackPattern has a SpecID.

    Scenario: Each AttackPattern has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:AttackPattern
      When they are read and held against the schema
      Then sci:AttackPattern@SpecID is as its table says

  @RFC7203-4.5.1-3 @RFC7203-4.5.1-4 @OPTIONAL @iodef-recipient
  Rule: An attack pattern may be of a private specification, and may be identified
    A recipient takes a AttackPattern with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts an attack pattern of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                                     | holds                                    |
        | iodef-sci/valid/attack-pattern-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/attack-pattern-referred-to | ext-SpecID and a reference, no ContentID |
