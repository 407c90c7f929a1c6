@RFC8727
Feature: IODEF in JSON - Complex types
  RFC 8727, Section 2.2 - https://www.rfc-editor.org/rfc/rfc8727#section-2.2

  @RFC8727-2.2.3-lists @MUST @iodef-sender @if-json @defect-D08 @defect-D32 @defect-D34
  Rule: An enumerated value is one of its list
    A member of type ENUM holds a string that section 6 lists for it, in the very spelling.

    Scenario: The enumerated values are listed
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them takes values of lists from these lists

  @RFC8727-2.2.5-1 @MUST @iodef-sender @if-json @defect-D35
  Rule: Raw data stands in JSON as base64
    What RawData embeds is a string in the first alphabet of RFC 4648, in groups of four with padding and no line ends.

    Scenario: The raw data is base64
      Given the sender's documents of IODEF in JSON
      And one of them has the member RawData
      When they are decoded
      Then each of them embeds raw data in base64

  @RFC8727-2.2.5-2 @MUST @iodef-sender @if-cbor @defect-D35
  Rule: Raw data stands in CBOR as bytes
    What RawData embeds is a byte string, not text that spells one.

    Scenario: The raw data is bytes
      Given the sender's documents of IODEF in CBOR
      And one of them has the member RawData
      When they are decoded
      Then each of them embeds raw data as bytes
