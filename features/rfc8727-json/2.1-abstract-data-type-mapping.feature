@RFC8727
Feature: IODEF in JSON - Data type mapping
  RFC 8727, Section 2.1 - https://www.rfc-editor.org/rfc/rfc8727#section-2.1

  @RFC8727-2.1-json-text @MUST @iodef-sender @if-json
  Rule: A JSON document is one JSON text that everybody reads alike
    It is a single value in UTF-8, without byte order mark, by the grammar of RFC 8259; its strings are Unicode, so no half
    of a surrogate pair stands alone, and its numbers are within what readers hold.

    Scenario: The documents are JSON texts
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them is a well-formed JSON text

  @RFC8727-2.1-json-types @MUST @iodef-sender @if-json @defect-D04
  Rule: Each value has the JSON type of its data type
    Table 1 makes numbers of INTEGER and REAL, objects of classes and strings of everything else. An integer is written
    without fraction and exponent.

    Scenario: The values are of their types
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them writes each value in the JSON type of its data type

  @RFC8727-2.1-formats @MUST @iodef-sender @if-json @defect-D36
  Rule: Strings have the form of their data type
    Times follow RFC 3339 with their offset, as Appendix A says of tdate; time zones, port lists, identifiers and language
    tags match the patterns of section 6, from beginning to end; a URL is a URI; an amount of time or money is above zero.

    Scenario: The strings are in their forms
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them writes texts in the form of their data type

  @RFC8727-2.1-cbor-item @MUST @iodef-sender @if-cbor
  Rule: A CBOR document is one well-formed data item
    Nothing is missing at the end, nothing stands behind it, and all text is UTF-8. Items of no stated length are CBOR too.

    Scenario: The documents are CBOR data items
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them is one well-formed CBOR data item

  @RFC8727-2.1-cbor-types @MUST @iodef-sender @if-cbor @defect-D30
  Rule: Each value has the CBOR type of its data type
    Table 2 has integers as integers, REAL as a float of 32 bits, times under tag 0, URLs under tag 32, binary data under
    tag 22, and everything else as text or maps.

    Scenario: The values are of their types and under their tags
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them writes each value in the CBOR type of its data type
