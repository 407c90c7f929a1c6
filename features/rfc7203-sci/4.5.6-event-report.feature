@RFC7203
Feature: Structured cybersecurity information - EventReport
  RFC 7203, Section 4.5.6 - https://www.rfc-editor.org/rfc/rfc7203#section-4.5.6

  @RFC7203-4.5.6-1 @RECOMMENDED @iodef-sender
  Rule: An event report stands in RecordItem
    A document that has an event report has it in the class that the text recommends: as an extension, or as the
    child that version 2 has for it. What a sender knows and leaves out cannot be seen.

    Scenario: Each EventReport has its place
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:EventReport
      When they are read and held against the schema
      Then each sci:EventReport stands where the text recommends it

  @RFC7203-4.5.6-2 @REQUIRED @iodef-sender
  Rule: An event report says by which specification
    Each EventReport has a SpecID.

    Scenario: Each EventReport has its SpecID
      Given the sender's documents of either version of IODEF
      And one of them with the class sci:EventReport
      When they are read and held against the schema
      Then sci:EventReport@SpecID is as its table says

  @RFC7203-4.5.6-3 @RFC7203-4.5.6-4 @OPTIONAL @iodef-recipient
  Rule: An event report may be of a private specification, and may be identified
    A recipient takes a EventReport with ext-SpecID, and one with or without ContentID.

    Scenario Outline: The recipient accepts an event report of either kind
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                                   | holds                                    |
        | iodef-sci/valid/event-report-identified  | ext-SpecID and ContentID                 |
        | iodef-sci/valid/event-report-referred-to | ext-SpecID and a reference, no ContentID |
