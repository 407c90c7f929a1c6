@RFC7970
Feature: IODEF version 2 - Information Model
  RFC 7970, Section 3 - https://www.rfc-editor.org/rfc/rfc7970#section-3

  @RFC7970-3-classes @MUST @iodef-sender
  Rule: Every class of a document is built as the data model says
    Below the Incident, each class has the attributes, children and types of its table, as far as the schema of
    Section 8 can tell; IODEF-Document and Incident have requirements of their own. Where the prose allows what the
    schema does not, the document is tolerated.

    Scenario: No class below the Incident departs from its table
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document keeps to the classes of the data model

  @RFC7970-3-accept @MUST @iodef-recipient @iodef-library @defect-D03 @defect-D04 @defect-D05 @defect-D06 @defect-D07 @defect-D21
  Rule: A document that the class tables allow is accepted
    Whatever sections 3 and 8 allow is an IODEF document, the common and the rare alike. The documents on which RFC
    7970 contradicts itself may be accepted or rejected; the report says which. Private values are left to section 5.3,
    which lets a recipient reject them.

    @iodef-recipient
    Scenario Outline: The recipient accepts what the data model allows
      Given the recipient rejects the document "iodef/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                 | holds                                                            |
        | iodef/valid/minimal    | what is mandatory                                                |
        | iodef/valid/described  | an incident with two systems, described                          |
        | iodef/valid/times      | times with offsets and fractions                                 |
        | iodef/valid/statuses   | several Incidents, each with its purpose, status and restriction |
        | iodef/valid/languages  | texts in several languages                                       |
        | iodef/valid/related    | identifiers of others, related activity                          |
        | iodef/valid/event      | a Flow between systems, and a History                            |
        | iodef/valid/indicator  | an Indicator                                                     |
        | iodef/valid/extension  | elements of another namespace in AdditionalData                  |
        | iodef/valid/prefixed   | a namespace prefix                                               |
        | iodef/valid/actors     | threat actors and campaigns                                      |
        | iodef/valid/methods    | how it was done and how it was found                             |
        | iodef/valid/actions    | defined courses of action                                        |
        | iodef/valid/services   | services, their ports and headers                                |
        | iodef/valid/domain     | a domain, its nameservers and contacts                           |
        | iodef/valid/records    | a log                                                            |
        | iodef/valid/hashes     | files and their hashes                                           |
        | iodef/valid/indicators | indicators that refer to each other                              |
        | iodef/valid/bulk       | lists of observables                                             |

      Examples: all of a class, each of its children, attributes and values
        | vector                                           | holds                              |
        | iodef/valid/class-iodef-document                 | all of IODEF-Document              |
        | iodef/valid/class-incident                       | all of Incident                    |
        | iodef/valid/class-incident-id                    | all of IncidentID                  |
        | iodef/valid/class-alternative-id                 | all of AlternativeID               |
        | iodef/valid/class-related-activity               | all of RelatedActivity             |
        | iodef/valid/class-threat-actor                   | all of ThreatActor                 |
        | iodef/valid/class-campaign                       | all of Campaign                    |
        | iodef/valid/class-contact                        | all of Contact                     |
        | iodef/valid/class-registry-handle                | all of RegistryHandle              |
        | iodef/valid/class-postal-address                 | all of PostalAddress               |
        | iodef/valid/class-email                          | all of Email                       |
        | iodef/valid/class-telephone                      | all of Telephone                   |
        | iodef/valid/class-discovery                      | all of Discovery                   |
        | iodef/valid/class-detection-pattern              | all of DetectionPattern            |
        | iodef/valid/class-method                         | all of Method                      |
        | iodef/valid/class-reference                      | all of Reference                   |
        | iodef/valid/class-assessment                     | all of Assessment                  |
        | iodef/valid/class-system-impact                  | all of SystemImpact                |
        | iodef/valid/class-business-impact                | all of BusinessImpact              |
        | iodef/valid/class-intended-impact                | all of IntendedImpact              |
        | iodef/valid/class-time-impact                    | all of TimeImpact                  |
        | iodef/valid/class-monetary-impact                | all of MonetaryImpact              |
        | iodef/valid/class-confidence                     | all of Confidence                  |
        | iodef/valid/class-history                        | all of History                     |
        | iodef/valid/class-history-item                   | all of HistoryItem                 |
        | iodef/valid/class-expectation                    | all of Expectation                 |
        | iodef/valid/class-event-data                     | all of EventData                   |
        | iodef/valid/class-flow                           | all of Flow                        |
        | iodef/valid/class-system                         | all of System                      |
        | iodef/valid/class-node                           | all of Node                        |
        | iodef/valid/class-address                        | all of Address                     |
        | iodef/valid/class-node-role                      | all of NodeRole                    |
        | iodef/valid/class-counter                        | all of Counter                     |
        | iodef/valid/class-domain-data                    | all of DomainData                  |
        | iodef/valid/class-nameservers                    | all of Nameservers                 |
        | iodef/valid/class-domain-contacts                | all of DomainContacts              |
        | iodef/valid/class-service                        | all of Service                     |
        | iodef/valid/class-service-name                   | all of ServiceName                 |
        | iodef/valid/class-application-header             | all of ApplicationHeader           |
        | iodef/valid/class-email-data                     | all of EmailData                   |
        | iodef/valid/class-record                         | all of Record                      |
        | iodef/valid/class-record-data                    | all of RecordData                  |
        | iodef/valid/class-record-pattern                 | all of RecordPattern               |
        | iodef/valid/class-windows-registry-keys-modified | all of WindowsRegistryKeysModified |
        | iodef/valid/class-key                            | all of Key                         |
        | iodef/valid/class-certificate-data               | all of CertificateData             |
        | iodef/valid/class-certificate                    | all of Certificate                 |
        | iodef/valid/class-file-data                      | all of FileData                    |
        | iodef/valid/class-file                           | all of File                        |
        | iodef/valid/class-hash-data                      | all of HashData                    |
        | iodef/valid/class-hash                           | all of Hash                        |
        | iodef/valid/class-fuzzy-hash                     | all of FuzzyHash                   |
        | iodef/valid/class-signature-data                 | all of SignatureData               |
        | iodef/valid/class-indicator-data                 | all of IndicatorData               |
        | iodef/valid/class-indicator                      | all of Indicator                   |
        | iodef/valid/class-indicator-id                   | all of IndicatorID                 |
        | iodef/valid/class-alternative-indicator-id       | all of AlternativeIndicatorID      |
        | iodef/valid/class-observable                     | all of Observable                  |
        | iodef/valid/class-bulk-observable                | all of BulkObservable              |
        | iodef/valid/class-bulk-observable-format         | all of BulkObservableFormat        |
        | iodef/valid/class-indicator-expression           | all of IndicatorExpression         |
        | iodef/valid/class-observable-reference           | all of ObservableReference         |
        | iodef/valid/class-indicator-reference            | all of IndicatorReference          |
        | iodef/valid/class-attack-phase                   | all of AttackPhase                 |
        | iodef/valid/class-software-reference             | all of SoftwareReference           |
        | iodef/valid/class-ml-string                      | all of ML_STRING                   |
        | iodef/valid/class-postal                         | all of POSTAL                      |
        | iodef/valid/class-software                       | all of SOFTWARE                    |
        | iodef/valid/class-extension                      | all of EXTENSION                   |

    @iodef-recipient
    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                               | contradiction                                                                     |
        | iodef/tolerated/d03-attack-phase-no-url              | any child makes an AttackPhase; the schema demands a URL                          |
        | iodef/tolerated/d03-bulk-type-fqdn                   | an example has the type fqdn; prose and schema lack it                            |
        | iodef/tolerated/d03-threat-actor-no-url              | any child makes a ThreatActor; the schema demands a URL                           |
        | iodef/tolerated/d04-confidence-number                | a numeric Confidence has its number; the schema allows no content                 |
        | iodef/tolerated/d05-alternative-indicator-reference  | other identifiers are IndicatorReferences; the schema has IndicatorIDs            |
        | iodef/tolerated/d05-bulk-no-type                     | the type of a BulkObservable is optional; the schema requires it                  |
        | iodef/tolerated/d05-bulk-type-extended               | the type of a BulkObservable can be extended; the schema has no ext-value there   |
        | iodef/tolerated/d05-configuration-before-description | Description and DetectionConfiguration are a choice; the schema has them in order |
        | iodef/tolerated/d05-contact-role-vendor-support      | the role vendor-support; the schema has vendor-services                           |
        | iodef/tolerated/d05-counter-type-count               | the Counter type count; the schema has counter                                    |
        | iodef/tolerated/d05-counter-type-peak                | the Counter type peak; the schema has rate                                        |
        | iodef/tolerated/d05-domain-contacts-both             | the figure has SameDomainContact and Contacts; text and schema one or the other   |
        | iodef/tolerated/d05-expectation-training             | the action training; the schema lacks it                                          |
        | iodef/tolerated/d05-expression-no-terms              | every term of an expression is optional; the schema demands one                   |
        | iodef/tolerated/d05-extension-json                   | RFC 8727 has the data type json; RFC 7970 lacks it                                |
        | iodef/tolerated/d05-history-training                 | the action training in a History; the schema lacks it                             |
        | iodef/tolerated/d05-protocol-code-before-type        | ProtoCode stands before ProtoType; the schema has them the other way round        |
        | iodef/tolerated/d05-registry-key-value               | the value of a registry key is KeyValue; the schema has Value                     |
        | iodef/tolerated/d05-software-in-words                | a SoftwareReference may hold text; the schema lets it hold elements only          |
        | iodef/tolerated/d05-time-impact-zero                 | a TimeImpact is any number; the schema wants one above zero                       |
        | iodef/tolerated/d06-document-no-version              | @version is required; the schema has it optional                                  |
        | iodef/tolerated/d07-node-neither-domain-nor-address  | a Node has a domain or an address; the schema asks for neither                    |
        | iodef/tolerated/d21-document-no-language             | a document states its language; every xml:lang is optional                        |

    @iodef-library
    Scenario Outline: The library reads what the data model allows
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef/valid/minimal        | one Incident with what is mandatory       |
        | iodef/valid/times          | every time of an Incident                 |
        | iodef/valid/statuses       | four Incidents and their attributes       |
        | iodef/valid/private-values | private values                            |
        | iodef/valid/languages      | Descriptions in three languages           |
        | iodef/valid/related        | identifiers of others, related activity   |
        | iodef/valid/event          | EventData with Flow and Service, History  |
        | iodef/valid/indicator      | an Indicator                              |
        | iodef/valid/extension      | extensions, one in a namespace of its own |

  @RFC7970-3-nothing-lost @MUST @iodef-library
  Rule: A library loses nothing of a document
    Every element and attribute of a document that a library reads is in the document that it writes. The tables
    make each of them part of its class; a document without them says something else.

    Scenario Outline: A document keeps all its elements and attributes
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is lost in the document that it writes

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef/valid/minimal        | one Incident with what is mandatory       |
        | iodef/valid/times          | every time of an Incident                 |
        | iodef/valid/statuses       | four Incidents and their attributes       |
        | iodef/valid/private-values | private values                            |
        | iodef/valid/languages      | Descriptions in three languages           |
        | iodef/valid/related        | identifiers of others, related activity   |
        | iodef/valid/event          | EventData with Flow and Service, History  |
        | iodef/valid/indicator      | an Indicator                              |
        | iodef/valid/extension      | extensions, one in a namespace of its own |

  @RFC7970-3-nothing-invented @MUST @iodef-library
  Rule: A library invents nothing
    The document that a library writes has no element, attribute or identifier that the one it read had not. A
    default that the class table gives anyway is the subject of another requirement.

    Scenario Outline: A document gains no elements and attributes
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is invented in the document that it writes

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef/valid/minimal        | one Incident with what is mandatory       |
        | iodef/valid/times          | every time of an Incident                 |
        | iodef/valid/statuses       | four Incidents and their attributes       |
        | iodef/valid/private-values | private values                            |
        | iodef/valid/languages      | Descriptions in three languages           |
        | iodef/valid/related        | identifiers of others, related activity   |
        | iodef/valid/event          | EventData with Flow and Service, History  |
        | iodef/valid/indicator      | an Indicator                              |
        | iodef/valid/extension      | extensions, one in a namespace of its own |

  @RFC7970-3-nothing-changed @MUST @iodef-library
  Rule: A library changes no value
    Text, identifiers, times and numbers of the document that a library writes are those of the document that it
    read. Values are compared by their types: the same instant or number in another spelling is the same value.

    Scenario Outline: A document keeps all its values
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is changed in the document that it writes

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef/valid/minimal        | one Incident with what is mandatory       |
        | iodef/valid/times          | every time of an Incident                 |
        | iodef/valid/statuses       | four Incidents and their attributes       |
        | iodef/valid/private-values | private values                            |
        | iodef/valid/languages      | Descriptions in three languages           |
        | iodef/valid/related        | identifiers of others, related activity   |
        | iodef/valid/event          | EventData with Flow and Service, History  |
        | iodef/valid/indicator      | an Indicator                              |
        | iodef/valid/extension      | extensions, one in a namespace of its own |

  @RFC7970-3-order-kept @MUST @iodef-library
  Rule: A library keeps the order of a document
    Children stand in the document that a library writes in the order in which it read them; several of a name, such
    as the Descriptions of an Incident, keep theirs.

    Scenario Outline: A document keeps the order of its elements
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is moved in the document that it writes

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef/valid/minimal        | one Incident with what is mandatory       |
        | iodef/valid/times          | every time of an Incident                 |
        | iodef/valid/statuses       | four Incidents and their attributes       |
        | iodef/valid/private-values | private values                            |
        | iodef/valid/languages      | Descriptions in three languages           |
        | iodef/valid/related        | identifiers of others, related activity   |
        | iodef/valid/event          | EventData with Flow and Service, History  |
        | iodef/valid/indicator      | an Indicator                              |
        | iodef/valid/extension      | extensions, one in a namespace of its own |

  @RFC7970-3-default-implied @RECOMMENDED @iodef-library
  Rule: A library leaves implied what was implied
    An attribute that a document left to its default stays unwritten. No keyword of RFC 7970 speaks of it and both
    documents mean the same, so the level is the suite's own; but a signature breaks, and a reader can no longer
    tell what the sender chose.

    Scenario Outline: A document gains no attributes with their defaults
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is written by default in the document that it writes

      Examples: what each holds
        | vector                     | holds                                     |
        | iodef/valid/minimal        | one Incident with what is mandatory       |
        | iodef/valid/times          | every time of an Incident                 |
        | iodef/valid/statuses       | four Incidents and their attributes       |
        | iodef/valid/private-values | private values                            |
        | iodef/valid/languages      | Descriptions in three languages           |
        | iodef/valid/related        | identifiers of others, related activity   |
        | iodef/valid/event          | EventData with Flow and Service, History  |
        | iodef/valid/indicator      | an Indicator                              |
        | iodef/valid/extension      | extensions, one in a namespace of its own |

  @RFC7970-3-created @MUST @iodef-library @if-creation
  Rule: A library creates the document that it is told to
    A description in plain JSON says what an incident is; the document that the library makes of it says all of that,
    and nothing else, in the elements and attributes of the class tables. Describing an incident so is the suite's own
    way of asking (docs/adapters.md); that the document is IODEF is the RFC's demand.

    Scenario Outline: What is created says what the description says
      Given the library rejects the description "iodef-description/invalid/not-json"
      When the library creates the document that "<vector>" describes
      Then it writes what is described, and nothing else

      Examples: what each describes
        | vector                            | holds                                  |
        | iodef-description/valid/minimal   | what is mandatory                      |
        | iodef-description/valid/described | times, a text with markup, two systems |
