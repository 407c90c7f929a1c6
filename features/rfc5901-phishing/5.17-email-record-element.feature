@RFC5901
Feature: Phishing reports - EmailRecord Element
  RFC 5901, Section 5.17 - https://www.rfc-editor.org/rfc/rfc5901#section-5.17

  @RFC5901-5.17.1-1 @REQUIRED @iodef-sender
  Rule: A record of mail says how many there were
    Exactly one EmailCount, an integer.

    Scenario: Each EmailRecord has its EmailCount
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:EmailRecord
      When they are read and held against the schema
      Then each phish:EmailRecord has as many EmailCount as its table allows
      And the schema finds nothing wrong within each phish:EmailCount
