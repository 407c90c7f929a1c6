@RFC7970
Feature: IODEF version 2 - Campaign Class
  RFC 7970, Section 3.8 - https://www.rfc-editor.org/rfc/rfc7970#section-3.8

  @RFC7970-3.8-1 @MUST @iodef-sender
  Rule: A Campaign is never empty
    At least one child is there.

    Scenario: Each Campaign has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class Campaign
      When they are read and held against the schema
      Then each Campaign has the children that the prose demands
