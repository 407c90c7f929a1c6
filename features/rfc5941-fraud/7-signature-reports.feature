@RFC5941
Feature: Transaction fraud - IODEF Profile for a Signature Thraud Report
  RFC 5941, Section 7 - https://www.rfc-editor.org/rfc/rfc5941#section-7

  @RFC5941-7-1 @SHALL @iodef-sender @untestable
  Rule: A Signature Thraud Report tells of behaviour, not of events
    That is what it is for.
    Untestable: human. Whether a text is about behaviour or about an event is a matter of judgement.

  @RFC5941-7-2 @SHALL @iodef-sender
  Rule: A Thraud Report keeps to the profile whichever kind it is of
    Signature reports cannot be told from others by their form; all are held to section 6.1.

    Scenario: Every report keeps to the profile
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document keeps to the profile of a Thraud Report
