@RFC5901
Feature: Phishing reports - OriginatingSensor Element
  RFC 5901, Section 5.10 - https://www.rfc-editor.org/rfc/rfc5901#section-5.10

  @RFC5901-5.10-1 @REQUIRED @iodef-sender
  Rule: A report says who saw it
    There is at least one OriginatingSensor.

    Scenario: Each report has an OriginatingSensor
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each phish:PhraudReport has as many OriginatingSensor as its table allows

  @RFC5901-5.10.1-1 @REQUIRED @iodef-sender
  Rule: A sensor says of which type it is
    One of the eight values of the list.

    Scenario: Each OriginatingSensor has its type
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:OriginatingSensor
      When they are read and held against the schema
      Then phish:OriginatingSensor@OriginatingSensorType is as its table says

  @RFC5901-5.10.2-1 @REQUIRED @iodef-sender
  Rule: A sensor says when it saw it first
    Exactly one DateFirstSeen.

    Scenario: Each OriginatingSensor has one DateFirstSeen
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:OriginatingSensor
      When they are read and held against the schema
      Then each phish:OriginatingSensor has as many DateFirstSeen as its table allows

  @RFC5901-5.10.3-1 @REQUIRED @iodef-sender
  Rule: A sensor names at least one system
    The System is that of IODEF.

    Scenario: Each OriginatingSensor has a System
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:OriginatingSensor
      When they are read and held against the schema
      Then each phish:OriginatingSensor has as many System as its table allows
