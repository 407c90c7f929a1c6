@RFC7203
Feature: Structured cybersecurity information - IANA Considerations
  RFC 7203, Section 7 - https://www.rfc-editor.org/rfc/rfc7203#section-7

  @RFC7203-7-1 @MUST @iodef-sender @untestable
  Rule: A registered specification can be had
    By everybody, from the place that its entry names.
    Untestable: specification. It addresses those who register specifications.

  @RFC7203-7-2 @MUST @iodef-sender
  Rule: A registered specification is used in the classes of its entry alone
    Malware metadata are in an AttackPattern and in no other class; entries that were made later are not known here.

    Scenario: No specification stands in a class that its entry lacks
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document uses specifications where they apply
