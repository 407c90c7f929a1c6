@RFC7970
Feature: IODEF version 2 - Assessment Class
  RFC 7970, Section 3.12 - https://www.rfc-editor.org/rfc/rfc7970#section-3.12

  @RFC7970-3.12-1 @MUST @iodef-sender
  Rule: An Assessment states an impact
    At least one impact is there: on systems, business, time or money, or an intended one. The schema asks for the
    same.

    Scenario: Each Assessment has an impact
      Given the sender's documents of IODEF version 2
      And one of them with the class Assessment
      When they are read and held against the schema
      Then each Assessment has the children that the prose demands

  @RFC7970-3.12.4-currency @MUST @iodef-sender
  Rule: A currency is given by its code
    The currency of a MonetaryImpact is one of ISO 4217, whose codes are three capital letters; the list itself
    changes with time and is not looked at. Section 4.3 makes the formats of section 3 binding.

    Scenario: Every currency has the form of a code
      Given the sender's documents of IODEF version 2
      And one of them with MonetaryImpact@currency
      When they are read and held against the schema
      Then each document gives currencies by their codes

  @RFC7970-3.12.5-1 @MUST @iodef-sender @defect-D04
  Rule: A Confidence has content only under a numeric rating
    The content is the number of a numeric rating; under any other rating there is none. A numeric rating without
    its number follows the schema, which allows no content, and is tolerated.

    Scenario: No rating in words has a number beside it
      Given the sender's documents of IODEF version 2
      And one of them with the class Confidence
      When they are read and held against the schema
      Then each document leaves Confidence empty unless its rating is numeric
