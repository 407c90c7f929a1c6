@RFC5070
Feature: IODEF version 1 - Information Model
  RFC 5070, Section 3 - https://www.rfc-editor.org/rfc/rfc5070#section-3

  @RFC5070-3-classes @MUST @iodef-sender
  Rule: Every class of a document is built as the data model says
    Below the Incident, each class has the attributes, children and types of its table, as far as the schema of
    Section 8 can tell; IODEF-Document and Incident have requirements of their own. Where the prose allows what the
    schema does not, the document is tolerated.

    Scenario: No class below the Incident departs from its table
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each document keeps to the classes of the data model

  @RFC5070-3-accept @MUST @iodef-recipient @iodef-library @defect-D16 @defect-D17 @defect-D18
  Rule: A document that the class tables allow is accepted
    Whatever sections 3 and 8 allow is an IODEF document, the common and the rare alike. The documents on which RFC
    5070 contradicts itself may be accepted or rejected; the report says which.

    @iodef-recipient
    Scenario Outline: The recipient accepts what the data model allows
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                      | holds                                                    |
        | iodef1/valid/minimal        | what is mandatory                                        |
        | iodef1/valid/described      | an incident with two systems, described                  |
        | iodef1/valid/times          | times with offsets and fractions                         |
        | iodef1/valid/purposes       | several Incidents, each with its purpose and restriction |
        | iodef1/valid/private-values | a private value                                          |
        | iodef1/valid/languages      | texts in several languages                               |
        | iodef1/valid/related        | identifiers of others, related activity                  |
        | iodef1/valid/event          | a Flow between systems, a Record and a History           |
        | iodef1/valid/flow-of-ports  | lists of ports                                           |
        | iodef1/valid/extension      | elements of another namespace in AdditionalData          |
        | iodef1/valid/prefixed       | a namespace prefix                                       |

      Examples: all of a class, each of its children, attributes and values
        | vector                              | holds                  |
        | iodef1/valid/class-iodef-document   | all of IODEF-Document  |
        | iodef1/valid/class-incident         | all of Incident        |
        | iodef1/valid/class-incident-id      | all of IncidentID      |
        | iodef1/valid/class-alternative-id   | all of AlternativeID   |
        | iodef1/valid/class-related-activity | all of RelatedActivity |
        | iodef1/valid/class-contact          | all of Contact         |
        | iodef1/valid/class-registry-handle  | all of RegistryHandle  |
        | iodef1/valid/class-postal-address   | all of PostalAddress   |
        | iodef1/valid/class-email            | all of Email           |
        | iodef1/valid/class-telephone        | all of Telephone       |
        | iodef1/valid/class-fax              | all of Fax             |
        | iodef1/valid/class-method           | all of Method          |
        | iodef1/valid/class-reference        | all of Reference       |
        | iodef1/valid/class-assessment       | all of Assessment      |
        | iodef1/valid/class-impact           | all of Impact          |
        | iodef1/valid/class-time-impact      | all of TimeImpact      |
        | iodef1/valid/class-monetary-impact  | all of MonetaryImpact  |
        | iodef1/valid/class-confidence       | all of Confidence      |
        | iodef1/valid/class-history          | all of History         |
        | iodef1/valid/class-history-item     | all of HistoryItem     |
        | iodef1/valid/class-expectation      | all of Expectation     |
        | iodef1/valid/class-event-data       | all of EventData       |
        | iodef1/valid/class-flow             | all of Flow            |
        | iodef1/valid/class-system           | all of System          |
        | iodef1/valid/class-node             | all of Node            |
        | iodef1/valid/class-counter          | all of Counter         |
        | iodef1/valid/class-address          | all of Address         |
        | iodef1/valid/class-node-role        | all of NodeRole        |
        | iodef1/valid/class-service          | all of Service         |
        | iodef1/valid/class-record           | all of Record          |
        | iodef1/valid/class-record-data      | all of RecordData      |
        | iodef1/valid/class-record-pattern   | all of RecordPattern   |
        | iodef1/valid/class-ml-string        | all of ML_STRING       |
        | iodef1/valid/class-software         | all of SOFTWARE        |
        | iodef1/valid/class-extension        | all of EXTENSION       |

    @iodef-recipient
    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                         | contradiction                                                              |
        | iodef1/tolerated/d16-document-no-version       | @version is required; the schema has it optional                           |
        | iodef1/tolerated/d16-offset-unit-binary        | the unit of an offset is line or binary; the schema has line and byte      |
        | iodef1/tolerated/d16-port-and-portlist         | Port and Portlist may both stand; the schema has one of them               |
        | iodef1/tolerated/d16-protocol-code-before-type | ProtoCode stands before ProtoType; the schema has them the other way round |
        | iodef1/tolerated/d16-protocol-flags            | the flags stand in ProtoFlags; the schema has ProtoField                   |
        | iodef1/tolerated/d16-two-applications          | a Service has any number of Applications; the schema has one at most       |
        | iodef1/tolerated/d16-vlan-by-name              | vlan-num is a string; figure and schema have an integer                    |
        | iodef1/tolerated/d17-quotes-unescaped          | quotation marks are escaped; XML reserves none in text                     |
        | iodef1/tolerated/d18-schema-location-alone     | xsi:schemaLocation holds pairs; the RFC shows a single URI                 |

    @iodef-library
    Scenario Outline: The library reads what the data model allows
      Given the library rejects the document "iodef1/invalid/not-xml"
      And the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                         | holds                                         |
        | iodef1/valid/minimal           | one Incident with what is mandatory           |
        | iodef1/valid/times             | every time of an Incident                     |
        | iodef1/valid/purposes          | four Incidents and their attributes           |
        | iodef1/valid/private-values    | a private value                               |
        | iodef1/valid/languages         | Descriptions in three languages               |
        | iodef1/valid/related           | identifiers of others, related activity       |
        | iodef1/valid/event             | EventData with Flow, Service, Record; History |
        | iodef1/valid/local-application | names of software                             |
        | iodef1/valid/extension         | extensions, one in a namespace of its own     |

  @RFC5070-3-nothing-lost @MUST @iodef-library
  Rule: A library loses nothing of a document
    Every element and attribute of a document that a library reads is in the document that it writes. The tables
    make each of them part of its class; a document without them says something else.

    Scenario Outline: A document keeps all its elements and attributes
      Given the library rejects the document "iodef1/invalid/not-xml"
      And the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is lost in the document that it writes

      Examples: what each holds
        | vector                         | holds                                         |
        | iodef1/valid/minimal           | one Incident with what is mandatory           |
        | iodef1/valid/times             | every time of an Incident                     |
        | iodef1/valid/purposes          | four Incidents and their attributes           |
        | iodef1/valid/private-values    | a private value                               |
        | iodef1/valid/languages         | Descriptions in three languages               |
        | iodef1/valid/related           | identifiers of others, related activity       |
        | iodef1/valid/event             | EventData with Flow, Service, Record; History |
        | iodef1/valid/local-application | names of software                             |
        | iodef1/valid/extension         | extensions, one in a namespace of its own     |

  @RFC5070-3-nothing-invented @MUST @iodef-library
  Rule: A library invents nothing
    The document that a library writes has no element, attribute or identifier that the one it read had not. A
    default that the class table gives anyway is the subject of another requirement.

    Scenario Outline: A document gains no elements and attributes
      Given the library rejects the document "iodef1/invalid/not-xml"
      And the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is invented in the document that it writes

      Examples: what each holds
        | vector                         | holds                                         |
        | iodef1/valid/minimal           | one Incident with what is mandatory           |
        | iodef1/valid/times             | every time of an Incident                     |
        | iodef1/valid/purposes          | four Incidents and their attributes           |
        | iodef1/valid/private-values    | a private value                               |
        | iodef1/valid/languages         | Descriptions in three languages               |
        | iodef1/valid/related           | identifiers of others, related activity       |
        | iodef1/valid/event             | EventData with Flow, Service, Record; History |
        | iodef1/valid/local-application | names of software                             |
        | iodef1/valid/extension         | extensions, one in a namespace of its own     |

  @RFC5070-3-nothing-changed @MUST @iodef-library
  Rule: A library changes no value
    Text, identifiers, times and numbers of the document that a library writes are those of the document that it
    read. Values are compared by their types: the same instant or number in another spelling is the same value.

    Scenario Outline: A document keeps all its values
      Given the library rejects the document "iodef1/invalid/not-xml"
      And the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is changed in the document that it writes

      Examples: what each holds
        | vector                         | holds                                         |
        | iodef1/valid/minimal           | one Incident with what is mandatory           |
        | iodef1/valid/times             | every time of an Incident                     |
        | iodef1/valid/purposes          | four Incidents and their attributes           |
        | iodef1/valid/private-values    | a private value                               |
        | iodef1/valid/languages         | Descriptions in three languages               |
        | iodef1/valid/related           | identifiers of others, related activity       |
        | iodef1/valid/event             | EventData with Flow, Service, Record; History |
        | iodef1/valid/local-application | names of software                             |
        | iodef1/valid/extension         | extensions, one in a namespace of its own     |

  @RFC5070-3-order-kept @MUST @iodef-library
  Rule: A library keeps the order of a document
    Children stand in the document that a library writes in the order in which it read them; several of a name, such
    as the Descriptions of an Incident, keep theirs.

    Scenario Outline: A document keeps the order of its elements
      Given the library rejects the document "iodef1/invalid/not-xml"
      And the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is moved in the document that it writes

      Examples: what each holds
        | vector                         | holds                                         |
        | iodef1/valid/minimal           | one Incident with what is mandatory           |
        | iodef1/valid/times             | every time of an Incident                     |
        | iodef1/valid/purposes          | four Incidents and their attributes           |
        | iodef1/valid/private-values    | a private value                               |
        | iodef1/valid/languages         | Descriptions in three languages               |
        | iodef1/valid/related           | identifiers of others, related activity       |
        | iodef1/valid/event             | EventData with Flow, Service, Record; History |
        | iodef1/valid/local-application | names of software                             |
        | iodef1/valid/extension         | extensions, one in a namespace of its own     |

  @RFC5070-3-default-implied @RECOMMENDED @iodef-library
  Rule: A library leaves implied what was implied
    An attribute that a document left to its default stays unwritten. No keyword of RFC 5070 speaks of it and both
    documents mean the same, so the level is the suite's own; but a signature breaks, and a reader can no longer
    tell what the sender chose.

    Scenario Outline: A document gains no attributes with their defaults
      Given the library rejects the document "iodef1/invalid/not-xml"
      And the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is written by default in the document that it writes

      Examples: what each holds
        | vector                         | holds                                         |
        | iodef1/valid/minimal           | one Incident with what is mandatory           |
        | iodef1/valid/times             | every time of an Incident                     |
        | iodef1/valid/purposes          | four Incidents and their attributes           |
        | iodef1/valid/private-values    | a private value                               |
        | iodef1/valid/languages         | Descriptions in three languages               |
        | iodef1/valid/related           | identifiers of others, related activity       |
        | iodef1/valid/event             | EventData with Flow, Service, Record; History |
        | iodef1/valid/local-application | names of software                             |
        | iodef1/valid/extension         | extensions, one in a namespace of its own     |

  @RFC5070-3-created @MUST @iodef-library @if-creation
  Rule: A library creates the document that it is told to
    A description in plain JSON says what an incident is; the document that the library makes of it says all of that,
    and nothing else, in the elements and attributes of the class tables. Describing an incident so is the suite's own
    way of asking (docs/adapters.md); that the document is IODEF is the RFC's demand.

    Scenario Outline: What is created says what the description says
      Given the library rejects the description "iodef1-description/invalid/not-json"
      When the library creates the document that "<vector>" describes
      Then it writes what is described, and nothing else

      Examples: what each describes
        | vector                             | holds                                  |
        | iodef1-description/valid/minimal   | what is mandatory                      |
        | iodef1-description/valid/described | times, a text with markup, two systems |
