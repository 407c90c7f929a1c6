@RFC7495
Feature: Enumeration references - IANA Considerations
  RFC 7495, Section 4 - https://www.rfc-editor.org/rfc/rfc7495#section-4

  @RFC7495-4-positive @MUST @iodef-sender
  Rule: The number of an enumeration is one or more
    The registry begins with 1; there is no enumeration 0.

    Scenario: No number is below one
      Given the sender's documents of IODEF version 2
      And one of them with the class enum:ReferenceName
      When they are read and held against the schema
      Then each document numbers enumerations from one

  @RFC7495-4-1 @MAY @iodef-sender @untestable
  Rule: Several entries share an abbreviation
    Each of them is of another version.
    Untestable: specification. It addresses those who register enumerations.

  @RFC7495-4-2 @MUST @iodef-sender @untestable
  Rule: Entries of one abbreviation have different versions
    Otherwise nobody could tell them apart.
    Untestable: specification. It addresses those who register enumerations.

  @RFC7495-4-3 @MUST @iodef-sender @untestable
  Rule: What is registered can be had
    By everybody, from the place that its entry names.
    Untestable: specification. It addresses those who register enumerations.

  @RFC7495-4-4 @SHOULD @iodef-sender @untestable
  Rule: The place is that of one version
    It stays the same for good.
    Untestable: specification. It addresses those who register enumerations.

  @RFC7495-4-5 @SHOULD-NOT @iodef-sender @untestable
  Rule: The place is not that of whatever is newest
    What it leads to would change.
    Untestable: specification. It addresses those who register enumerations.
