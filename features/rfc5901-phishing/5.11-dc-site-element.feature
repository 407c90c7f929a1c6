@RFC5901
Feature: Phishing reports - The DCSite Element
  RFC 5901, Section 5.11 - https://www.rfc-editor.org/rfc/rfc5901#section-5.11

  @RFC5901-5.11.1-1 @REQUIRED @iodef-sender
  Rule: A collection site says how it collects
    DCType is one of the five values of the list.

    Scenario: Each DCSite has its DCType
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:DCSite
      When they are read and held against the schema
      Then phish:DCSite@DCType is as its table says

  @RFC5901-5.11.2-1 @REQUIRED @iodef-sender
  Rule: A collection site is identified in one way
    Exactly one of the five choices. The list has an iodef:Address where figure and schema have a System.

    Scenario: Each DCSite has one value
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:DCSite
      When they are read and held against the schema
      Then each phish:DCSite has the children that the prose demands
