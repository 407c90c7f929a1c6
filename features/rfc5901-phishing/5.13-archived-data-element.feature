@RFC5901
Feature: Phishing reports - ArchivedData Element
  RFC 5901, Section 5.13 - https://www.rfc-editor.org/rfc/rfc5901#section-5.13

  @RFC5901-5.13.1-1 @REQUIRED @iodef-sender
  Rule: An archive says of what it is
    Its type is one of the five values of the list.

    Scenario: Each ArchivedData has its type
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:ArchivedData
      When they are read and held against the schema
      Then phish:ArchivedData@type is as its table says
