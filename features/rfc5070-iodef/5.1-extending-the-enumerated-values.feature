@RFC5070
Feature: IODEF version 1 - Extending the Enumerated Values of Attributes
  RFC 5070, Section 5.1 - https://www.rfc-editor.org/rfc/rfc5070#section-5.1

  @RFC5070-5.1-1 @RFC5070-5.1-2 @MUST @iodef-sender
  Rule: A private value stands in the extension attribute, beside ext-value
    To use a value that is not on its list, an attribute is set to ext-value and its extension attribute to the new
    value; either without the other says nothing.

    Scenario: Every ext-value has its value beside it
      Given the sender's documents of IODEF version 1
      And one of them with private values
      When they are read and held against the schema
      Then each document gives each ext-value its value

  @RFC5070-5.1-3 @MUST-NOT @iodef-sender
  Rule: An extension attribute stands only beside ext-value
    An extension attribute is never set where the attribute that it extends has a value of its own, or is missing.

    Scenario: No extension attribute stands alone
      Given the sender's documents of IODEF version 1
      And one of them with private values
      When they are read and held against the schema
      Then each document sets extension attributes only for ext-value
