@RFC7203
Feature: Structured cybersecurity information - Verification
  RFC 7203, Section 4.5.7 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.7

  @RFC7203-4.5.7-1 @RECOMMENDED @iodef-sender
  Rule: A verification stands in Incident
    A document that has a verification has it in the class that the text recommends: as an extension, or as the
    child that version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each Verification has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Verification
      When they are read and held against the schema
      Then each sci:Verification stands where the text recommends it

  @RFC7203-4.5.7-2 @REQUIRED @iodef-sender
  Rule: A verification says by which specification
    Each Verification has a SpecID.

    Scenario: Each Verification has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Verification
      When they are read and held against the schema
      Then sci:Verification@SpecID is as its table says

  @RFC7203-4.5.7-3 @RFC7203-4.5.7-4 @OPTIONAL @iodef-recipient
  Rule: A verification may be of a private specification, and may be identified
    A recipient takes a Verification with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts a verification of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                                   | holds                                    |
        | iodef-sci/valid/verification-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/verification-referred-to | ext-SpecID and a reference, no ContentID |
