@RFC5901
Feature: Phishing reports - FraudType Attribute
  RFC 5901, Section 5.5 - https://www.rfc-editor.org/rfc/rfc5901#section-5.5

  @RFC5901-5.5-1 @REQUIRED @iodef-sender
  Rule: A report says of which type the fraud is
    FraudType is one of the nine values of the list.

    Scenario: Each report has a FraudType of the list
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then phish:PhraudReport@FraudType is as its table says

  @RFC5901-5.5-ext-value @SHOULD @iodef-sender
  Rule: A type of one's own is named
    Where FraudType is ext-value, the attribute of that name says what it is.

    Scenario: No type of one's own is without a name
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each document names its own types of fraud

  @RFC5901-5.5.1-1 @OPTIONAL @iodef-recipient
  Rule: A type of fraud that the list lacks may be named
    A recipient takes reports with and without ext-value.

    Scenario Outline: The recipient accepts reports with and without it
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                           | holds                             |
        | iodef-phishing/valid/minimal     | no ext-value                      |
        | iodef-phishing/valid/fraud-types | a type of fraud of somebody's own |
