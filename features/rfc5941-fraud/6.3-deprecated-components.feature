@RFC5941
Feature: Transaction fraud - Deprecated Components
  RFC 5941, Section 6.3 - https://www.rfc-editor.org/rfc/rfc5941#section-6.3

  @RFC5941-6.3-1 @SHOULD-NOT @iodef-sender @defect-D24
  Rule: Deprecated components are left out
    Nobody knows what a recipient does with them. What RFC 5070 demands, and what the example of this RFC has, is
    tolerated.

    Scenario: No report has one of them
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document has no deprecated component of a Thraud Report

  @RFC5941-6.3-2 @MUST-NOT @iodef-recipient
  Rule: No report is rejected for having them
    A recipient takes a report in which they stand.

    Scenario Outline: The recipient accepts a report with deprecated components
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                       | holds                 |
        | iodef-fraud/valid/deprecated | deprecated components |
