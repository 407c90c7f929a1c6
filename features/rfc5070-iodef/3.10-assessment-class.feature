@RFC5070
Feature: IODEF version 1 - Assessment Class
  RFC 5070, Section 3.10 - https://www.rfc-editor.org/rfc/rfc5070#section-3.10

  @RFC5070-3.10-1 @MUST @iodef-sender
  Rule: An Assessment states an impact
    At least one of Impact, TimeImpact and MonetaryImpact is in it. The schema asks for the same.

    Scenario: Each Assessment has an impact
      Given the sender's documents of IODEF version 1
      And one of them with the class Assessment
      When they are read and held against the schema
      Then each Assessment has the children that the prose demands

  @RFC5070-3.10.3-currency @MUST @iodef-sender
  Rule: A currency is given by its code
    The currency of a MonetaryImpact is one of ISO 4217, whose codes are three capital letters; section 4.3 names it
    among what the schema cannot check.

    Scenario: Every currency has the form of a code
      Given the sender's documents of IODEF version 1
      And one of them with MonetaryImpact@currency
      When they are read and held against the schema
      Then each document gives currencies by their codes

  @RFC5070-3.10.4-rating @MUST @iodef-sender
  Rule: A Confidence has content where its rating is numeric
    The content is the number of a numeric rating, and under any other rating there is none; section 4.3 names it
    among what the schema cannot check.

    Scenario: Ratings in words are empty, numeric ones are not
      Given the sender's documents of IODEF version 1
      And one of them with the class Confidence
      When they are read and held against the schema
      Then each document leaves Confidence empty unless its rating is numeric
