@RFC7203
Feature: Structured cybersecurity information - Scoring
  RFC 7203, Section 4.5.4 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.4

  @RFC7203-4.5.4-1 @RECOMMENDED @iodef-sender
  Rule: A score stands in Vulnerability or Weakness
    A document that has a score has it in the class that the text recommends: as an extension, or as the child that
    version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each Scoring has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Scoring
      When they are read and held against the schema
      Then each sci:Scoring stands where the text recommends it

  @RFC7203-4.5.4-2 @REQUIRED @iodef-sender
  Rule: A score says by which specification
    Each Scoring has a SpecID.

    Scenario: Each Scoring has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:Scoring
      When they are read and held against the schema
      Then sci:Scoring@SpecID is as its table says

  @RFC7203-4.5.4-3 @RFC7203-4.5.4-4 @OPTIONAL @iodef-recipient
  Rule: A score may be of a private specification, and may be identified
    A recipient takes a Scoring with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts a score of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                              | holds                                    |
        | iodef-sci/valid/scoring-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/scoring-referred-to | ext-SpecID and a reference, no ContentID |
