@RFC8727
Feature: IODEF in JSON - Mapping between JSON and XML
  RFC 8727, Section 3.2 - https://www.rfc-editor.org/rfc/rfc8727#section-3.2

  @RFC8727-3.2-dissolved @MUST @iodef-sender @if-json
  Rule: Five classes give way to what they held
    Flow, ApplicationHeader, SignatureData, IndicatorData and Record do not occur; the Systems, header fields, signatures,
    Indicators and RecordData that they held are members of the class around them.

    Scenario: The classes that dissolve are gone
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them has none of the classes that dissolve

  @RFC8727-3.2-binary @MUST @iodef-sender @if-json @defect-D36 @defect-D37
  Rule: Signatures, certificates and digests stand in JSON as base64
    A value of type BYTE other than raw data is base64 as well.

    Scenario: The binary values are base64
      Given the sender's documents of IODEF in JSON
      And one of them has the member X509Data
      When they are decoded
      Then each of them writes binary values in base64

  @RFC8727-3.2-binary-cbor @MUST @iodef-sender @if-cbor @defect-D37
  Rule: Signatures, certificates and digests stand in CBOR as bytes
    A value of type BYTE other than raw data is a byte string as well.

    Scenario: The binary values are bytes
      Given the sender's documents of IODEF in CBOR
      And one of them has the member X509Data
      When they are decoded
      Then each of them writes binary values as bytes

  @RFC8727-3.2-integers @RECOMMENDED @iodef-sender @if-json
  Rule: Integers stay within what JSON numbers keep
    Readers of JSON need not hold an integer beyond 2^53 in full, which section 3.2 asks to consider. No keyword speaks of
    it, so the level is the suite's own.

    Scenario: The integers survive any reader
      Given the sender's documents of IODEF in JSON
      And one of them has the member FileSize
      When they are decoded
      Then each of them keeps its integers within 53 bits

  @RFC8727-3.2-netmask @RECOMMENDED @iodef-sender @if-json
  Rule: IPv6 netmasks are no longer listed
    The type ipv6-net-mask of BulkObservable is kept for old documents; section 3.2 advises against it, without a keyword.

    Scenario: No list is of IPv6 netmasks
      Given the sender's documents of IODEF in JSON
      And one of them has the member BulkObservable
      When they are decoded
      Then each of them lists no IPv6 netmasks

  @RFC8727-3.2-prose @MUST @iodef-sender @if-json @defect-D36
  Rule: A JSON document keeps to what the prose of RFC 7970 demands
    The data model is that of RFC 7970 in another notation, so what its text asks for beyond the class tables holds here
    too: private values named, references that resolve, at least one child where it is demanded, header fields with names.

    Scenario: The prose is kept
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them keeps to the prose of RFC 7970

  @RFC8727-3.2-prose-cbor @MUST @iodef-sender @if-cbor @defect-D36
  Rule: A CBOR document keeps to what the prose of RFC 7970 demands
    The same demands, whatever the encoding.

    Scenario: The prose is kept
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them keeps to the prose of RFC 7970

  @RFC8727-3.2-order @MUST @iodef-recipient @if-json
  Rule: The order of members means nothing
    What was in order in XML is a set of names in JSON; a document is accepted in whatever order they come.

    @iodef-recipient
    Scenario: The recipient accepts a document whose members come in another order
      Given the recipient rejects the document "iodef-json/invalid/not-iodef"
      When the recipient is given the document "iodef-json/valid/reordered"
      Then it accepts the document

  @RFC8727-3.2-multilingual @MUST @iodef-recipient @if-json
  Rule: A text is read alone and with its language
    A multilingual string is a plain string, or an object with value, lang and translation-id; a reader copes with both.

    @iodef-recipient
    Scenario: The recipient accepts texts in both forms
      Given the recipient rejects the document "iodef-json/invalid/not-iodef"
      When the recipient is given the document "iodef-json/valid/languages"
      Then it accepts the document

  @RFC8727-3.2-to-json @MUST @iodef-library @if-json @defect-D04 @defect-D33 @defect-D36
  Rule: From XML to JSON the information is preserved
    What a library reads as XML and writes as JSON has every attribute, element and text, with its language and its
    translation; nothing is added but what the notation needs. What it writes keeps to the data model of section 6.

    @iodef-library
    Scenario Outline: The JSON that a library makes of XML says the same
      Given the library rejects the document "iodef/invalid/not-xml"
      When the library converts the document "<vector>" to JSON
      Then the JSON document that it writes says the same
      And it follows the data model of RFC 8727

      Examples: what each holds
        | vector                | holds                                             |
        | iodef/valid/minimal   | what is mandatory                                 |
        | iodef/valid/times     | every time of an Incident                         |
        | iodef/valid/statuses  | several Incidents, their statuses and restriction |
        | iodef/valid/languages | texts in several languages                        |
        | iodef/valid/event     | a Flow and a Service, a History                   |
        | iodef/valid/indicator | an Indicator                                      |

  @RFC8727-3.2-to-xml @MUST @iodef-library @if-json @defect-D33
  Rule: From JSON to XML the information is preserved
    The same the other way round: each member comes back as the attribute, element or text that it stands for, the
    dissolved classes around what they held.

    @iodef-library
    Scenario Outline: The XML that a library makes of JSON says the same
      Given the library rejects the document "iodef-json/invalid/not-iodef"
      When the library converts the document "<vector>" to XML
      Then the XML document that it writes says the same

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef-json/valid/minimal   | what is mandatory                         |
        | iodef-json/valid/reordered | members in another order                  |
        | iodef-json/valid/languages | texts alone and with their language       |
        | iodef-json/valid/event     | what five classes of XML have around them |
        | iodef-json/valid/indicator | an Indicator                              |
