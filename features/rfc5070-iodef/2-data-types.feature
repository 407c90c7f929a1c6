@RFC5070
Feature: IODEF version 1 - Data Types
  RFC 5070, Section 2 - https://www.rfc-editor.org/rfc/rfc5070#section-2

  @RFC5070-2.1-1 @MUST @iodef-sender
  Rule: Integers are written in base 10
    Whatever the class tables declare to be an INTEGER, in content or in an attribute, is a row of decimal digits,
    with a sign where it needs one. The schema asks for the same.

    Scenario: Every integer is a decimal number
      Given the sender's documents of IODEF version 1
      And one of them with integers
      When they are read and held against the schema
      Then each document writes integers in base 10

  @RFC5070-2.2-1 @MUST @iodef-sender
  Rule: Real numbers are written in base 10
    Whatever the class tables declare to be a REAL is a decimal number, with a fraction or an exponent of ten where
    it needs one. The schema asks for the same.

    Scenario: Every real number is a decimal number
      Given the sender's documents of IODEF version 1
      And one of them with real numbers
      When they are read and held against the schema
      Then each document writes real numbers in base 10
