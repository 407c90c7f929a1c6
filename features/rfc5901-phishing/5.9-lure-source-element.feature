@RFC5901
Feature: Phishing reports - LureSource Element
  RFC 5901, Section 5.9 - https://www.rfc-editor.org/rfc/rfc5901#section-5.9

  @RFC5901-5.9-1 @REQUIRED @iodef-sender
  Rule: A report says where the lure came from
    There is at least one LureSource.

    Scenario: Each report has a LureSource
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each phish:PhraudReport has as many LureSource as its table allows

  @RFC5901-5.9.1-1 @REQUIRED @iodef-sender
  Rule: A source names at least one system
    The System is that of IODEF.

    Scenario: Each LureSource has a System
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each phish:LureSource has as many System as its table allows

  @RFC5901-5.9.1-2 @SHALL @iodef-sender @untestable
  Rule: An address that was spoofed is marked so
    Its System has the attribute for it set.
    Untestable: internal. Whether an address was spoofed is known to the sender alone.
