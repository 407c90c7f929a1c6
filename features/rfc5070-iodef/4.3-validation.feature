@RFC5070
Feature: IODEF version 1 - Validation
  RFC 5070, Section 4.3 - https://www.rfc-editor.org/rfc/rfc5070#section-4.3

  @RFC5070-4.3-1 @MUST @iodef-sender @iodef-recipient @iodef-library
  Rule: A document is well-formed XML
    Nothing that is not well-formed, namespaces included, is an IODEF document: none is sent or written, and what
    arrives so is not taken for one.

    @iodef-sender
    Scenario: Every document of the sender can be parsed
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each document is well-formed

    @iodef-recipient
    Scenario Outline: What is not well-formed is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                        | twin                 | violation                             |
        | iodef1/invalid/ill-formed-truncated           | iodef1/valid/minimal | the end of the document is missing    |
        | iodef1/invalid/ill-formed-mismatched-tags     | iodef1/valid/minimal | two end tags stand in the wrong order |
        | iodef1/invalid/ill-formed-ampersand           | iodef1/valid/minimal | an ampersand is not escaped           |
        | iodef1/invalid/ill-formed-undeclared-prefix   | iodef1/valid/minimal | a namespace prefix is not declared    |
        | iodef1/invalid/ill-formed-duplicate-attribute | iodef1/valid/minimal | an attribute stands twice             |
        | iodef1/invalid/ill-formed-encoding            | iodef1/valid/minimal | bytes are not UTF-8                   |

    @iodef-library
    Scenario: What a library writes can be parsed
      Given the library rejects the document "iodef1/invalid/not-xml"
      When the library is given the document "iodef1/valid/event"
      Then the document that it writes is well-formed

  @RFC5070-4.3-2 @SHOULD @iodef-recipient
  Rule: A recipient validates against the schema
    A document that breaks the schema of section 8 does not pass as IODEF, and one that breaks what section 3 adds
    to the schema is no semantically valid document either. Each vector has one defect.

    @iodef-recipient
    Scenario Outline: A document that breaks the schema is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                             | twin                   | violation                                         |
        | iodef1/invalid/document-no-incident                | iodef1/valid/minimal   | IODEF-Document has no Incident                    |
        | iodef1/invalid/document-version-1-0                | iodef1/valid/minimal   | @version is 1.0                                   |
        | iodef1/invalid/document-no-lang                    | iodef1/valid/minimal   | IODEF-Document lacks its @lang                    |
        | iodef1/invalid/document-xml-lang                   | iodef1/valid/minimal   | the language stands in xml:lang                   |
        | iodef1/invalid/document-format-id                  | iodef1/valid/languages | @formatid is spelled as in version 2              |
        | iodef1/invalid/document-no-namespace               | iodef1/valid/minimal   | there is no namespace                             |
        | iodef1/invalid/document-namespace-of-a-draft       | iodef1/valid/minimal   | the namespace is that of a draft                  |
        | iodef1/invalid/incident-no-purpose                 | iodef1/valid/minimal   | Incident lacks its @purpose                       |
        | iodef1/invalid/incident-purpose-unknown            | iodef1/valid/minimal   | @purpose has a value of no list                   |
        | iodef1/invalid/incident-purpose-of-version-2       | iodef1/valid/minimal   | @purpose has a value of version 2                 |
        | iodef1/invalid/incident-restriction-of-version-2   | iodef1/valid/purposes  | @restriction has a value of version 2             |
        | iodef1/invalid/incident-no-id                      | iodef1/valid/minimal   | Incident lacks IncidentID                         |
        | iodef1/invalid/incident-id-no-name                 | iodef1/valid/minimal   | IncidentID lacks its @name                        |
        | iodef1/invalid/incident-no-report-time             | iodef1/valid/minimal   | Incident lacks ReportTime                         |
        | iodef1/invalid/incident-report-time-no-seconds     | iodef1/valid/minimal   | ReportTime has no seconds                         |
        | iodef1/invalid/incident-report-time-a-space        | iodef1/valid/minimal   | ReportTime has a space for the T                  |
        | iodef1/invalid/incident-generation-time            | iodef1/valid/minimal   | GenerationTime of version 2 stands for ReportTime |
        | iodef1/invalid/incident-no-assessment              | iodef1/valid/minimal   | Incident lacks an Assessment                      |
        | iodef1/invalid/assessment-empty                    | iodef1/valid/minimal   | Assessment has no impact                          |
        | iodef1/invalid/incident-no-contact                 | iodef1/valid/minimal   | Incident lacks a Contact                          |
        | iodef1/invalid/incident-contact-before-assessment  | iodef1/valid/minimal   | Contact stands before Assessment                  |
        | iodef1/invalid/incident-end-before-start-time      | iodef1/valid/times     | EndTime stands before StartTime                   |
        | iodef1/invalid/contact-no-role                     | iodef1/valid/minimal   | Contact lacks its @role                           |
        | iodef1/invalid/service-ip-protocol-as-in-version-2 | iodef1/valid/event     | @ip_protocol is spelled as in version 2           |
        | iodef1/invalid/method-empty                        | iodef1/valid/event     | Method has no child                               |
        | iodef1/invalid/port-hexadecimal                    | iodef1/valid/event     | Port is in base 16                                |

    @iodef-recipient
    Scenario Outline: A document valid under the schema that breaks the prose is rejected, its twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                             | twin                         | violation                                              |
        | iodef1/invalid/contact-empty                       | iodef1/valid/minimal         | Contact has no child                                   |
        | iodef1/invalid/event-data-empty                    | iodef1/valid/flow-of-ports   | EventData has no child                                 |
        | iodef1/invalid/node-neither-name-nor-address       | iodef1/valid/flow-of-ports   | Node has neither NodeName nor Address                  |
        | iodef1/invalid/service-without-port                | iodef1/valid/event           | Service has neither Port nor Portlist                  |
        | iodef1/invalid/portlist-asymmetric                 | iodef1/valid/flow-of-ports   | source and target list a different number of ports     |
        | iodef1/invalid/incident-report-time-no-zone        | iodef1/valid/minimal         | ReportTime has no offset                               |
        | iodef1/invalid/purpose-extended-without-value      | iodef1/valid/private-values  | @purpose is ext-value and there is no @ext-purpose     |
        | iodef1/invalid/purpose-value-without-ext-value     | iodef1/valid/minimal         | @ext-purpose stands beside another @purpose            |
        | iodef1/invalid/node-role-extended-without-value    | iodef1/valid/local-node-role | @category is ext-value and there is no @ext-category   |
        | iodef1/invalid/incident-id-empty                   | iodef1/valid/minimal         | IncidentID has no content                              |
        | iodef1/invalid/extension-of-another-type           | iodef1/valid/extension       | AdditionalData says integer and holds a word           |
        | iodef1/invalid/extension-by-elements-as-string     | iodef1/valid/extension       | AdditionalData says string and holds an element        |
        | iodef1/invalid/extension-in-the-namespace-of-iodef | iodef1/valid/extension       | an extension adds an element to the namespace of IODEF |
        | iodef1/invalid/confidence-number-beside-a-word     | iodef1/valid/assessment      | Confidence is rated high and has content               |

    @iodef-recipient
    Scenario Outline: What breaks one class is rejected, what holds all of the class accepted
      Given the recipient accepts the document "<vector>"
      When the recipient is given each document derived from the table of <class>
      And the recipient still accepts the document "<vector>"
      Then it rejects each of them

      Examples: each child, attribute and type of a class, broken one at a time
        | vector                              | class           | violation                                |
        | iodef1/valid/class-iodef-document   | IODEF-Document  | an IODEF-Document departs from its table |
        | iodef1/valid/class-incident         | Incident        | an Incident departs from its table       |
        | iodef1/valid/class-incident-id      | IncidentID      | an IncidentID departs from its table     |
        | iodef1/valid/class-alternative-id   | AlternativeID   | an AlternativeID departs from its table  |
        | iodef1/valid/class-related-activity | RelatedActivity | a RelatedActivity departs from its table |
        | iodef1/valid/class-contact          | Contact         | a Contact departs from its table         |
        | iodef1/valid/class-registry-handle  | RegistryHandle  | a RegistryHandle departs from its table  |
        | iodef1/valid/class-postal-address   | PostalAddress   | a PostalAddress departs from its table   |
        | iodef1/valid/class-email            | Email           | an Email departs from its table          |
        | iodef1/valid/class-telephone        | Telephone       | a Telephone departs from its table       |
        | iodef1/valid/class-fax              | Fax             | a Fax departs from its table             |
        | iodef1/valid/class-method           | Method          | a Method departs from its table          |
        | iodef1/valid/class-reference        | Reference       | a Reference departs from its table       |
        | iodef1/valid/class-assessment       | Assessment      | an Assessment departs from its table     |
        | iodef1/valid/class-impact           | Impact          | an Impact departs from its table         |
        | iodef1/valid/class-time-impact      | TimeImpact      | a TimeImpact departs from its table      |
        | iodef1/valid/class-monetary-impact  | MonetaryImpact  | a MonetaryImpact departs from its table  |
        | iodef1/valid/class-confidence       | Confidence      | a Confidence departs from its table      |
        | iodef1/valid/class-history          | History         | a History departs from its table         |
        | iodef1/valid/class-history-item     | HistoryItem     | a HistoryItem departs from its table     |
        | iodef1/valid/class-expectation      | Expectation     | an Expectation departs from its table    |
        | iodef1/valid/class-event-data       | EventData       | an EventData departs from its table      |
        | iodef1/valid/class-flow             | Flow            | a Flow departs from its table            |
        | iodef1/valid/class-system           | System          | a System departs from its table          |
        | iodef1/valid/class-node             | Node            | a Node departs from its table            |
        | iodef1/valid/class-counter          | Counter         | a Counter departs from its table         |
        | iodef1/valid/class-address          | Address         | an Address departs from its table        |
        | iodef1/valid/class-node-role        | NodeRole        | a NodeRole departs from its table        |
        | iodef1/valid/class-service          | Service         | a Service departs from its table         |
        | iodef1/valid/class-record           | Record          | a Record departs from its table          |
        | iodef1/valid/class-record-data      | RecordData      | a RecordData departs from its table      |
        | iodef1/valid/class-record-pattern   | RecordPattern   | a RecordPattern departs from its table   |
        | iodef1/valid/class-ml-string        | ML_STRING       | an ML_STRING departs from its table      |
        | iodef1/valid/class-software         | SOFTWARE        | a SOFTWARE departs from its table        |
        | iodef1/valid/class-extension        | EXTENSION       | an EXTENSION departs from its table      |

  @RFC5070-4.3-3 @MUST @iodef-sender
  Rule: A Contact or EventData is never empty
    The schema makes every child of Contact and EventData optional, yet one at least is there.

    Scenario: Each Contact and EventData has a child
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each document has no empty Contact or EventData

  @RFC5070-4.3-4 @MUST @iodef-recipient
  Rule: Unconventional names of systems and software are accepted
    NodeRole, Application and OperatingSystem can be filled by many conventions; a document that follows others than
    the recipient's own is accepted.

    Scenario Outline: The recipient accepts the conventions of others
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                              | holds                                            |
        | iodef1/valid/local-node-role        | a NodeRole of somebody else's                    |
        | iodef1/valid/local-application      | an Application by somebody else's convention     |
        | iodef1/valid/local-operating-system | an OperatingSystem by somebody else's convention |
