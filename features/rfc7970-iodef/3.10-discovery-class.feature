@RFC7970
Feature: IODEF version 2 - Discovery Class
  RFC 7970, Section 3.10 - https://www.rfc-editor.org/rfc/rfc7970#section-3.10

  @RFC7970-3.10.1-1 @MUST @iodef-sender
  Rule: A DetectionPattern describes or configures
    Beside the Application there is a Description or a DetectionConfiguration.

    Scenario: Each DetectionPattern has a pattern
      Given the sender's documents of IODEF version 2
      And one of them with the class DetectionPattern
      When they are read and held against the schema
      Then each DetectionPattern has the children that the prose demands
