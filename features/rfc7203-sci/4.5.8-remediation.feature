@RFC7203
Feature: Structured cybersecurity information - Remediation
  RFC 7203, Section 4.5.8 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.8

  @RFC7203-4.5.8-1 @RECOMMENDED @iodef-sender
  Rule: A remediation stands in Incident
    A document that has a remediation has it in the class that the text recommends: as an extension, or as the child
    that version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each Remediation has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Remediation
      When they are read and held against the schema
      Then each sci:Remediation stands where the text recommends it

  @RFC7203-4.5.8-2 @REQUIRED @iodef-sender
  Rule: A remediation says by which specification
    Each Remediation has a SpecID.

    Scenario: Each Remediation has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Remediation
      When they are read and held against the schema
      Then sci:Remediation@SpecID is as its table says

  @RFC7203-4.5.8-3 @RFC7203-4.5.8-4 @OPTIONAL @iodef-recipient
  Rule: A remediation may be of a private specification, and may be identified
    A recipient takes a Remediation with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts a remediation of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                                  | holds                                    |
        | iodef-sci/valid/remediation-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/remediation-referred-to | ext-SpecID and a reference, no ContentID |
