@RFC7203
Feature: Structured cybersecurity information - Weakness
  RFC 7203, Section 4.5.5 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.5

  @RFC7203-4.5.5-1 @RECOMMENDED @iodef-sender
  Rule: A weakness stands in Method
    A document that has a weakness has it in the class that the text recommends: as an extension, or as the child
    that version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each Weakness has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Weakness
      When they are read and held against the schema
      Then each sci:Weakness stands where the text recommends it

  @RFC7203-4.5.5-2 @REQUIRED @iodef-sender
  Rule: A weakness says by which specification
    Each Weakness has a SpecID.

    Scenario: Each Weakness has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Weakness
      When they are read and held against the schema
      Then sci:Weakness@SpecID is as its table says

  @RFC7203-4.5.5-3 @RFC7203-4.5.5-4 @OPTIONAL @iodef-recipient
  Rule: A weakness may be of a private specification, and may be identified
    A recipient takes a Weakness with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts a weakness of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                               | holds                                    |
        | iodef-sci/valid/weakness-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/weakness-referred-to | ext-SpecID and a reference, no ContentID |
