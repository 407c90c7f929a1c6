@RFC5941
Feature: Transaction fraud - AmountType Class
  RFC 5941, Section 5.5 - https://www.rfc-editor.org/rfc/rfc5941#section-5.5

  @RFC5941-5.5-1 @RFC5941-5.5-2 @SHALL @iodef-sender
  Rule: An amount is built as its figure shows
    Text alone, with a currency and no other attribute, wherever an amount is told.

    Scenario: No amount departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:PayeeAmount
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:PayeeAmount
      And the schema finds nothing wrong within each thraud:TransferAmount

  @RFC5941-5.5.1-1 @REQUIRED @iodef-sender
  Rule: An amount is a decimal number
    Without an exponent, and not empty.

    Scenario: Each amount is a number
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:PayeeAmount
      When they are read and held against the schema
      Then each document gives amounts as decimal numbers

  @RFC5941-5.5.2-1 @REQUIRED @iodef-sender @defect-D24
  Rule: An amount has its currency
    A code of three letters. An amount without one is as in the schema, and tolerated.

    Scenario: Each amount has its currency
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:PayeeAmount
      When they are read and held against the schema
      Then each document gives the currency of amounts
