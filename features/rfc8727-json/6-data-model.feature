@RFC8727
Feature: IODEF in JSON - Data model
  RFC 8727, Section 6 - https://www.rfc-editor.org/rfc/rfc8727#section-6

  @RFC8727-6-choices @MUST @iodef-sender @if-json @defect-D07 @defect-D36
  Rule: Of members that exclude each other there is one
    Where section 6 parts members by a double slash, an object has exactly one of them: a Node its domains or its
    addresses, an Indicator what it observes, refers to or expresses, an Impact one kind.

    Scenario: The choices are made
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them has one of the members that exclude each other

  @RFC8727-6-unique @MUST @iodef-sender @if-json
  Rule: A member stands once in its object
    The model is one of maps, in which a key has one value; of a name that comes twice each reader takes what it likes.

    Scenario: No name comes twice
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them names each member once

  @RFC8727-6-cbor-classes @MUST @iodef-sender @if-cbor @defect-D31 @defect-D35 @defect-D36
  Rule: A CBOR map has the members of its class
    Required members are there, none is there twice, and there is nothing that the class does not have or that has dissolved.

    Scenario: The maps have their members and no other
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them has the members of its classes and no other
      And each of them has none of the classes that dissolve
      And each of them names each member once

  @RFC8727-6-cbor-arrays @MUST @iodef-sender @if-cbor @defect-D07 @defect-D36
  Rule: CBOR arrays and choices are those of the model
    Arrays stand where there may be several values and hold at least one; of members that exclude each other there is one.

    Scenario: Arrays and choices are in their places
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them lists in arrays what may occur several times, and nothing else
      And each of them has one of the members that exclude each other

  @RFC8727-6-cbor-values @MUST @iodef-sender @if-cbor @defect-D08 @defect-D32 @defect-D33 @defect-D34
  Rule: CBOR values are those of the model
    Enumerated values are listed, strings have the form of their data type, and the version is that of RFC 7970.

    Scenario: The values are listed and in their forms
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them takes values of lists from these lists
      And each of them writes texts in the form of their data type
      And each of them is of the version of RFC 7970

  @RFC8727-6-accept @MUST @iodef-recipient @if-json @defect-D31 @defect-D32 @defect-D33 @defect-D34 @defect-D35 @defect-D36
  Rule: A JSON document that the model allows is accepted
    Whatever section 6 allows is an IODEF document. Those on which RFC 8727 contradicts itself may be accepted or rejected;
    the report says which.

    @iodef-recipient
    Scenario Outline: The recipient accepts what the model allows
      Given the recipient rejects the document "iodef-json/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                       | holds                                                                       |
        | iodef-json/valid/minimal     | what is mandatory                                                           |
        | iodef-json/valid/event       | systems, services, a file and a history, in the places of dissolved classes |
        | iodef-json/valid/raw-data    | raw data in base64, and a reference                                         |
        | iodef-json/valid/impacts     | impacts of two kinds, a numeric Confidence                                  |
        | iodef-json/valid/indicator   | an Indicator                                                                |
        | iodef-json/valid/certificate | a certificate in base64                                                     |

    @iodef-recipient
    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef-json/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                            | contradiction                                                   |
        | iodef-json/tolerated/d31-nameservers              | Table 3 has Nameservers; the CDDL NameServers                   |
        | iodef-json/tolerated/d32-role-anonymization       | RFC 7970 has anonymization; the CDDL anomyzation                |
        | iodef-json/tolerated/d33-version-2-0              | the examples have version 2.0; RFC 7970 has 2.00                |
        | iodef-json/tolerated/d34-specification-registered | an example has a SpecID that the CDDL does not list             |
        | iodef-json/tolerated/d35-raw-data-alone           | an example has one RawData in no array                          |
        | iodef-json/tolerated/d36-node-domain-and-address  | appendix B lets a Node have both; the CDDL has one or the other |

  @RFC8727-6-accept-cbor @MUST @iodef-recipient @if-cbor @defect-D30
  Rule: A CBOR document that the model allows is accepted
    Whatever section 6 allows with the keys of section 5 is an IODEF document, however long its items say that they are.

    @iodef-recipient
    Scenario Outline: The recipient accepts what the model allows
      Given the recipient rejects the document "iodef-cbor/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                            | holds                                  |
        | iodef-cbor/valid/minimal          | what is mandatory                      |
        | iodef-cbor/valid/event            | numbers of every kind, times and text  |
        | iodef-cbor/valid/languages        | texts alone and with their language    |
        | iodef-cbor/valid/raw-data         | bytes under tag 22, a URL under tag 32 |
        | iodef-cbor/valid/impacts          | floats of 32 bits                      |
        | iodef-cbor/valid/indicator        | an Indicator                           |
        | iodef-cbor/valid/certificate      | a certificate as bytes                 |
        | iodef-cbor/valid/no-stated-length | a map and an array of no stated length |

    @iodef-recipient
    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef-cbor/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                    | contradiction                                        |
        | iodef-cbor/tolerated/d30-time-without-tag | the dumps have times without tag; the CDDL has tag 0 |

  @RFC8727-6-reject @RECOMMENDED @iodef-recipient @if-json
  Rule: A JSON document that the model does not allow is rejected
    What breaks the grammar of JSON or the model of section 6 does not pass as IODEF. RFC 7970 recommends as much for XML in
    section 4.3; RFC 8727 does not repeat it, so the level is the suite's own.

    @iodef-recipient
    Scenario Outline: A document with one defect is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                           | twin                         | violation                                |
        | iodef-json/invalid/ill-formed-truncated          | iodef-json/valid/minimal     | the end of the document is missing       |
        | iodef-json/invalid/ill-formed-comma              | iodef-json/valid/minimal     | two commas follow each other             |
        | iodef-json/invalid/ill-formed-line-end           | iodef-json/valid/languages   | a line end stands in a string            |
        | iodef-json/invalid/lone-surrogate                | iodef-json/valid/languages   | half a surrogate pair stands alone       |
        | iodef-json/invalid/number-out-of-range           | iodef-json/valid/event       | a number is beyond 64 bits               |
        | iodef-json/invalid/name-twice                    | iodef-json/valid/minimal     | purpose stands twice                     |
        | iodef-json/invalid/incident-no-purpose           | iodef-json/valid/minimal     | Incident lacks purpose                   |
        | iodef-json/invalid/incident-no-contact           | iodef-json/valid/minimal     | Incident lacks Contact                   |
        | iodef-json/invalid/incident-unknown-member       | iodef-json/valid/minimal     | Incident has a member of no table        |
        | iodef-json/invalid/incident-contact-alone        | iodef-json/valid/minimal     | Contact stands in no array               |
        | iodef-json/invalid/incident-no-contacts-in-array | iodef-json/valid/minimal     | the array of Contact is empty            |
        | iodef-json/invalid/incident-id-in-array          | iodef-json/valid/minimal     | IncidentID stands in an array            |
        | iodef-json/invalid/incident-purpose-unlisted     | iodef-json/valid/minimal     | purpose has a value of no list           |
        | iodef-json/invalid/generation-time-no-offset     | iodef-json/valid/minimal     | GenerationTime has no offset             |
        | iodef-json/invalid/generation-time-number        | iodef-json/valid/minimal     | GenerationTime is a number               |
        | iodef-json/invalid/event-flow                    | iodef-json/valid/event       | a Flow stands around the Systems         |
        | iodef-json/invalid/service-port-text             | iodef-json/valid/event       | Port is a string                         |
        | iodef-json/invalid/service-port-fraction         | iodef-json/valid/event       | Port has a fraction                      |
        | iodef-json/invalid/raw-data-base64url            | iodef-json/valid/raw-data    | raw data is in the alphabet for URLs     |
        | iodef-json/invalid/raw-data-no-padding           | iodef-json/valid/raw-data    | raw data lacks its padding               |
        | iodef-json/invalid/certificate-not-base64        | iodef-json/valid/certificate | a certificate has a blank inside         |
        | iodef-json/invalid/impact-outside                | iodef-json/valid/impacts     | a SystemImpact stands in no Impact       |
        | iodef-json/invalid/confidence-no-value           | iodef-json/valid/impacts     | Confidence lacks its value               |
        | iodef-json/invalid/time-impact-negative          | iodef-json/valid/impacts     | a TimeImpact is below zero               |
        | iodef-json/invalid/indicator-nothing-observed    | iodef-json/valid/indicator   | an Indicator neither observes nor refers |
        | iodef-json/invalid/indicator-two-terms           | iodef-json/valid/indicator   | an Indicator observes and refers         |
        | iodef-json/invalid/indicator-id-no-version       | iodef-json/valid/indicator   | IndicatorID lacks its version            |

  @RFC8727-6-reject-cbor @RECOMMENDED @iodef-recipient @if-cbor
  Rule: A CBOR document that the model does not allow is rejected
    What is no well-formed CBOR, or breaks the model of section 6 or the keys of section 5, does not pass as IODEF. The level
    is the suite's own, as for JSON.

    @iodef-recipient
    Scenario Outline: A document with one defect is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                         | twin                              | violation                                          |
        | iodef-cbor/invalid/ill-formed-truncated        | iodef-cbor/valid/minimal          | the last byte is missing                           |
        | iodef-cbor/invalid/ill-formed-trailing-byte    | iodef-cbor/valid/minimal          | a byte stands behind the end                       |
        | iodef-cbor/invalid/ill-formed-no-break         | iodef-cbor/valid/no-stated-length | a map of no stated length does not end             |
        | iodef-cbor/invalid/key-text                    | iodef-cbor/valid/minimal          | purpose is named by text                           |
        | iodef-cbor/invalid/key-twice                   | iodef-cbor/valid/minimal          | the key of purpose stands twice                    |
        | iodef-cbor/invalid/key-unknown                 | iodef-cbor/valid/minimal          | a key is not in the table                          |
        | iodef-cbor/invalid/incident-no-generation-time | iodef-cbor/valid/minimal          | Incident lacks GenerationTime                      |
        | iodef-cbor/invalid/incident-purpose-unlisted   | iodef-cbor/valid/minimal          | purpose has a value of no list                     |
        | iodef-cbor/invalid/raw-data-text               | iodef-cbor/valid/raw-data         | raw data is text                                   |
        | iodef-cbor/invalid/raw-data-no-tag             | iodef-cbor/valid/raw-data         | raw data has no tag                                |
        | iodef-cbor/invalid/url-no-tag                  | iodef-cbor/valid/raw-data         | a URL has no tag                                   |
        | iodef-cbor/invalid/counter-integer             | iodef-cbor/valid/event            | a Counter is an integer, not a float               |
        | iodef-cbor/invalid/generation-time-seconds     | iodef-cbor/valid/minimal          | GenerationTime is a number of seconds, under tag 1 |
