@RFC7970
Feature: IODEF version 2 - Validation
  RFC 7970, Section 4.3 - https://www.rfc-editor.org/rfc/rfc7970#section-4.3

  @RFC7970-4.3-1 @MUST @iodef-sender @iodef-recipient @iodef-library
  Rule: A document is well-formed XML
    Nothing that is not well-formed, namespaces included, is an IODEF document: none is sent or written, and what
    arrives so is not taken for one.

    @iodef-sender
    Scenario: Every document of the sender can be parsed
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document is well-formed

    @iodef-recipient
    Scenario Outline: What is not well-formed is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                       | twin                | violation                             |
        | iodef/invalid/ill-formed-truncated           | iodef/valid/minimal | the end of the document is missing    |
        | iodef/invalid/ill-formed-mismatched-tags     | iodef/valid/minimal | two end tags stand in the wrong order |
        | iodef/invalid/ill-formed-ampersand           | iodef/valid/minimal | an ampersand is not escaped           |
        | iodef/invalid/ill-formed-undeclared-prefix   | iodef/valid/minimal | a namespace prefix is not declared    |
        | iodef/invalid/ill-formed-duplicate-attribute | iodef/valid/minimal | an attribute stands twice             |
        | iodef/invalid/ill-formed-encoding            | iodef/valid/minimal | bytes are not UTF-8                   |
        | iodef/invalid/ill-formed-less-than           | iodef/valid/minimal | a less-than sign is not escaped       |
        | iodef/invalid/ill-formed-control-character   | iodef/valid/minimal | a control character stands in text    |
        | iodef/invalid/ill-formed-unquoted-attribute  | iodef/valid/minimal | an attribute has no quotation marks   |

    @iodef-library
    Scenario: What a library writes can be parsed
      Given the library rejects the document "iodef/invalid/not-xml"
      When the library is given the document "iodef/valid/event"
      Then the document that it writes is well-formed

  @RFC7970-4.3-2 @RECOMMENDED @iodef-recipient
  Rule: A recipient validates against the schema
    A document that breaks the schema of section 8 does not pass as IODEF. Each vector has one defect that the
    schema knows.

    @iodef-recipient
    Scenario Outline: A document that breaks the schema is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                                | twin                   | violation                                 |
        | iodef/invalid/document-no-incident                    | iodef/valid/minimal    | IODEF-Document has no Incident            |
        | iodef/invalid/document-version-2-0                    | iodef/valid/minimal    | @version is 2.0                           |
        | iodef/invalid/document-version-1-00                   | iodef/valid/minimal    | @version is that of version 1             |
        | iodef/invalid/document-lang-without-prefix            | iodef/valid/minimal    | the language stands in lang, without xml: |
        | iodef/invalid/document-lang-malformed                 | iodef/valid/minimal    | the language tag has an underscore        |
        | iodef/invalid/document-formatid                       | iodef/valid/languages  | @format-id is spelled as in version 1     |
        | iodef/invalid/document-no-namespace                   | iodef/valid/minimal    | there is no namespace                     |
        | iodef/invalid/document-namespace-of-version-1         | iodef/valid/minimal    | the namespace is that of version 1        |
        | iodef/invalid/document-namespace-of-a-draft           | iodef/valid/minimal    | the namespace is that of a draft          |
        | iodef/invalid/document-data-before-incident           | iodef/valid/extension  | AdditionalData stands before the Incident |
        | iodef/invalid/incident-no-purpose                     | iodef/valid/minimal    | Incident lacks its @purpose               |
        | iodef/invalid/incident-purpose-unknown                | iodef/valid/minimal    | @purpose has a value of no list           |
        | iodef/invalid/incident-purpose-capital                | iodef/valid/minimal    | @purpose begins with a capital            |
        | iodef/invalid/incident-status-unknown                 | iodef/valid/statuses   | @status has a value of no list            |
        | iodef/invalid/incident-restriction-unknown            | iodef/valid/statuses   | @restriction has a value of no list       |
        | iodef/invalid/incident-observable-id-not-a-name       | iodef/valid/minimal    | @observable-id is no XML name             |
        | iodef/invalid/incident-unknown-attribute              | iodef/valid/minimal    | Incident has an attribute of no table     |
        | iodef/invalid/incident-unknown-child                  | iodef/valid/minimal    | Incident has a child of no table          |
        | iodef/invalid/incident-no-id                          | iodef/valid/minimal    | Incident lacks IncidentID                 |
        | iodef/invalid/incident-two-ids                        | iodef/valid/minimal    | Incident has two IncidentIDs              |
        | iodef/invalid/incident-id-no-name                     | iodef/valid/minimal    | IncidentID lacks its @name                |
        | iodef/invalid/incident-no-generation-time             | iodef/valid/minimal    | Incident lacks GenerationTime             |
        | iodef/invalid/incident-two-generation-times           | iodef/valid/minimal    | Incident has two GenerationTimes          |
        | iodef/invalid/incident-generation-time-date-only      | iodef/valid/minimal    | GenerationTime is a date alone            |
        | iodef/invalid/incident-generation-time-no-seconds     | iodef/valid/minimal    | GenerationTime has no seconds             |
        | iodef/invalid/incident-generation-time-a-space        | iodef/valid/minimal    | GenerationTime has a space for the T      |
        | iodef/invalid/incident-start-time-empty               | iodef/valid/times      | StartTime is empty                        |
        | iodef/invalid/incident-two-report-times               | iodef/valid/times      | Incident has two ReportTimes              |
        | iodef/invalid/incident-no-contact                     | iodef/valid/minimal    | Incident lacks a Contact                  |
        | iodef/invalid/incident-contact-before-generation-time | iodef/valid/minimal    | Contact stands before GenerationTime      |
        | iodef/invalid/incident-end-before-start-time          | iodef/valid/times      | EndTime stands before StartTime           |
        | iodef/invalid/contact-no-role                         | iodef/valid/minimal    | Contact lacks its @role                   |
        | iodef/invalid/contact-no-type                         | iodef/valid/minimal    | Contact lacks its @type                   |
        | iodef/invalid/email-as-in-version-1                   | iodef/valid/minimal    | Email has text instead of EmailTo         |
        | iodef/invalid/service-ip-protocol-as-in-version-1     | iodef/valid/event      | @ip-protocol is spelled as in version 1   |
        | iodef/invalid/assessment-without-impact               | iodef/valid/event      | Assessment has a Confidence and no impact |
        | iodef/invalid/counter-hexadecimal                     | iodef/valid/event      | Counter is in base 16                     |
        | iodef/invalid/domain-contacts-empty                   | iodef/valid/domain     | DomainContacts has no child               |
        | iodef/invalid/indicator-without-phenomenon            | iodef/valid/indicators | Indicator has nothing to look for         |

    @iodef-recipient
    Scenario Outline: What breaks one class is rejected, what holds all of the class accepted
      Given the recipient accepts the document "<vector>"
      When the recipient is given each document derived from the table of <class>
      And the recipient still accepts the document "<vector>"
      Then it rejects each of them

      Examples: each child, attribute and type of a class, broken one at a time
        | vector                                           | class                       | violation                                            |
        | iodef/valid/class-iodef-document                 | IODEF-Document              | an IODEF-Document departs from its table             |
        | iodef/valid/class-incident                       | Incident                    | an Incident departs from its table                   |
        | iodef/valid/class-incident-id                    | IncidentID                  | an IncidentID departs from its table                 |
        | iodef/valid/class-alternative-id                 | AlternativeID               | an AlternativeID departs from its table              |
        | iodef/valid/class-related-activity               | RelatedActivity             | a RelatedActivity departs from its table             |
        | iodef/valid/class-threat-actor                   | ThreatActor                 | a ThreatActor departs from its table                 |
        | iodef/valid/class-campaign                       | Campaign                    | a Campaign departs from its table                    |
        | iodef/valid/class-contact                        | Contact                     | a Contact departs from its table                     |
        | iodef/valid/class-registry-handle                | RegistryHandle              | a RegistryHandle departs from its table              |
        | iodef/valid/class-postal-address                 | PostalAddress               | a PostalAddress departs from its table               |
        | iodef/valid/class-email                          | Email                       | an Email departs from its table                      |
        | iodef/valid/class-telephone                      | Telephone                   | a Telephone departs from its table                   |
        | iodef/valid/class-discovery                      | Discovery                   | a Discovery departs from its table                   |
        | iodef/valid/class-detection-pattern              | DetectionPattern            | a DetectionPattern departs from its table            |
        | iodef/valid/class-method                         | Method                      | a Method departs from its table                      |
        | iodef/valid/class-reference                      | Reference                   | a Reference departs from its table                   |
        | iodef/valid/class-assessment                     | Assessment                  | an Assessment departs from its table                 |
        | iodef/valid/class-system-impact                  | SystemImpact                | a SystemImpact departs from its table                |
        | iodef/valid/class-business-impact                | BusinessImpact              | a BusinessImpact departs from its table              |
        | iodef/valid/class-intended-impact                | IntendedImpact              | an IntendedImpact departs from its table             |
        | iodef/valid/class-time-impact                    | TimeImpact                  | a TimeImpact departs from its table                  |
        | iodef/valid/class-monetary-impact                | MonetaryImpact              | a MonetaryImpact departs from its table              |
        | iodef/valid/class-confidence                     | Confidence                  | a Confidence departs from its table                  |
        | iodef/valid/class-history                        | History                     | a History departs from its table                     |
        | iodef/valid/class-history-item                   | HistoryItem                 | a HistoryItem departs from its table                 |
        | iodef/valid/class-expectation                    | Expectation                 | an Expectation departs from its table                |
        | iodef/valid/class-event-data                     | EventData                   | an EventData departs from its table                  |
        | iodef/valid/class-flow                           | Flow                        | a Flow departs from its table                        |
        | iodef/valid/class-system                         | System                      | a System departs from its table                      |
        | iodef/valid/class-node                           | Node                        | a Node departs from its table                        |
        | iodef/valid/class-address                        | Address                     | an Address departs from its table                    |
        | iodef/valid/class-node-role                      | NodeRole                    | a NodeRole departs from its table                    |
        | iodef/valid/class-counter                        | Counter                     | a Counter departs from its table                     |
        | iodef/valid/class-domain-data                    | DomainData                  | a DomainData departs from its table                  |
        | iodef/valid/class-nameservers                    | Nameservers                 | a Nameservers departs from its table                 |
        | iodef/valid/class-domain-contacts                | DomainContacts              | a DomainContacts departs from its table              |
        | iodef/valid/class-service                        | Service                     | a Service departs from its table                     |
        | iodef/valid/class-service-name                   | ServiceName                 | a ServiceName departs from its table                 |
        | iodef/valid/class-application-header             | ApplicationHeader           | an ApplicationHeader departs from its table          |
        | iodef/valid/class-email-data                     | EmailData                   | an EmailData departs from its table                  |
        | iodef/valid/class-record                         | Record                      | a Record departs from its table                      |
        | iodef/valid/class-record-data                    | RecordData                  | a RecordData departs from its table                  |
        | iodef/valid/class-record-pattern                 | RecordPattern               | a RecordPattern departs from its table               |
        | iodef/valid/class-windows-registry-keys-modified | WindowsRegistryKeysModified | a WindowsRegistryKeysModified departs from its table |
        | iodef/valid/class-key                            | Key                         | a Key departs from its table                         |
        | iodef/valid/class-certificate-data               | CertificateData             | a CertificateData departs from its table             |
        | iodef/valid/class-certificate                    | Certificate                 | a Certificate departs from its table                 |
        | iodef/valid/class-file-data                      | FileData                    | a FileData departs from its table                    |
        | iodef/valid/class-file                           | File                        | a File departs from its table                        |
        | iodef/valid/class-hash-data                      | HashData                    | a HashData departs from its table                    |
        | iodef/valid/class-hash                           | Hash                        | a Hash departs from its table                        |
        | iodef/valid/class-fuzzy-hash                     | FuzzyHash                   | a FuzzyHash departs from its table                   |
        | iodef/valid/class-signature-data                 | SignatureData               | a SignatureData departs from its table               |
        | iodef/valid/class-indicator-data                 | IndicatorData               | an IndicatorData departs from its table              |
        | iodef/valid/class-indicator                      | Indicator                   | an Indicator departs from its table                  |
        | iodef/valid/class-indicator-id                   | IndicatorID                 | an IndicatorID departs from its table                |
        | iodef/valid/class-alternative-indicator-id       | AlternativeIndicatorID      | an AlternativeIndicatorID departs from its table     |
        | iodef/valid/class-observable                     | Observable                  | an Observable departs from its table                 |
        | iodef/valid/class-bulk-observable                | BulkObservable              | a BulkObservable departs from its table              |
        | iodef/valid/class-bulk-observable-format         | BulkObservableFormat        | a BulkObservableFormat departs from its table        |
        | iodef/valid/class-indicator-expression           | IndicatorExpression         | an IndicatorExpression departs from its table        |
        | iodef/valid/class-observable-reference           | ObservableReference         | an ObservableReference departs from its table        |
        | iodef/valid/class-indicator-reference            | IndicatorReference          | an IndicatorReference departs from its table         |
        | iodef/valid/class-attack-phase                   | AttackPhase                 | an AttackPhase departs from its table                |
        | iodef/valid/class-software-reference             | SoftwareReference           | a SoftwareReference departs from its table           |
        | iodef/valid/class-ml-string                      | ML_STRING                   | an ML_STRING departs from its table                  |
        | iodef/valid/class-postal                         | POSTAL                      | a POSTAL departs from its table                      |
        | iodef/valid/class-software                       | SOFTWARE                    | a SOFTWARE departs from its table                    |
        | iodef/valid/class-extension                      | EXTENSION                   | an EXTENSION departs from its table                  |

  @RFC7970-4.3-3 @MUST @iodef-recipient
  Rule: Constraints that only the prose states count as well
    Section 3 demands more than the schema can say: at least one of several children, attributes that come together,
    private values with their ext-value. For a sender, each of these is a requirement of its own. A recipient takes
    them into account: that it accepts a document that breaks one of them, without a word, is read as not having done so.

    @iodef-recipient
    Scenario Outline: A valid document under the schema that breaks the prose is rejected, its twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                              | twin                       | violation                                                  |
        | iodef/invalid/contact-empty                         | iodef/valid/related        | Contact has no child                                       |
        | iodef/invalid/related-activity-empty                | iodef/valid/related        | RelatedActivity has a Confidence and nothing else          |
        | iodef/invalid/event-data-empty                      | iodef/valid/event          | EventData has no child                                     |
        | iodef/invalid/portlist-without-protocol             | iodef/valid/event          | Service lists ports of no protocol                         |
        | iodef/invalid/document-private-id-without-name      | iodef/valid/private-values | @private-enum-id stands without @private-enum-name         |
        | iodef/invalid/purpose-extended-without-value        | iodef/valid/private-values | @purpose is ext-value and there is no @ext-purpose         |
        | iodef/invalid/purpose-value-without-ext-value       | iodef/valid/minimal        | @ext-purpose stands beside another @purpose                |
        | iodef/invalid/status-extended-without-value         | iodef/valid/private-values | @status is ext-value and there is no @ext-status           |
        | iodef/invalid/status-value-alone                    | iodef/valid/minimal        | @ext-status stands without @status                         |
        | iodef/invalid/restriction-extended-without-value    | iodef/valid/private-values | @restriction is ext-value and there is no @ext-restriction |
        | iodef/invalid/incident-id-empty                     | iodef/valid/minimal        | IncidentID has no content                                  |
        | iodef/invalid/threat-actor-empty                    | iodef/valid/actors         | ThreatActor has no child                                   |
        | iodef/invalid/campaign-empty                        | iodef/valid/actors         | Campaign has no child                                      |
        | iodef/invalid/detection-pattern-without-pattern     | iodef/valid/methods        | DetectionPattern has neither Description nor configuration |
        | iodef/invalid/software-empty                        | iodef/valid/methods        | Application has no child                                   |
        | iodef/invalid/custom-software-untyped               | iodef/valid/records        | SoftwareReference is custom and has no @dtype              |
        | iodef/invalid/method-empty                          | iodef/valid/methods        | Method has no child                                        |
        | iodef/invalid/reference-empty                       | iodef/valid/methods        | Reference has no child                                     |
        | iodef/invalid/confidence-number-beside-a-word       | iodef/valid/event          | Confidence is rated high and has content                   |
        | iodef/invalid/history-item-without-course-of-action | iodef/valid/actions        | HistoryItem has a defined action and no DefinedCOA         |
        | iodef/invalid/expectation-without-course-of-action  | iodef/valid/actions        | Expectation has a defined action and no DefinedCOA         |
        | iodef/invalid/nameserver-by-mac                     | iodef/valid/domain         | a nameserver is addressed by its MAC address               |
        | iodef/invalid/service-empty                         | iodef/valid/services       | Service has no child                                       |
        | iodef/invalid/service-name-empty                    | iodef/valid/services       | ServiceName has no child                                   |
        | iodef/invalid/portlist-longer-on-one-end            | iodef/valid/services       | source and target list a different number of ports         |
        | iodef/invalid/ports-of-two-targets                  | iodef/valid/services       | two targets correspond to one list of ports                |
        | iodef/invalid/header-field-without-name             | iodef/valid/services       | ApplicationHeaderField has no @name                        |
        | iodef/invalid/header-field-without-value            | iodef/valid/services       | ApplicationHeaderField has no content                      |
        | iodef/invalid/email-field-without-name              | iodef/valid/indicators     | EmailHeaderField has no @name                              |
        | iodef/invalid/email-field-without-value             | iodef/valid/indicators     | EmailHeaderField has no content                            |
        | iodef/invalid/email-field-typed-as-path             | iodef/valid/indicators     | EmailHeaderField is typed as a path                        |
        | iodef/invalid/record-data-without-data              | iodef/valid/records        | RecordData has an Application and no data                  |
        | iodef/invalid/hash-data-without-hash                | iodef/valid/hashes         | HashData has no hash                                       |
        | iodef/invalid/section-hash-without-target           | iodef/valid/hashes         | the hash of a section has no HashTargetID                  |
        | iodef/invalid/resource-hash-without-target          | iodef/valid/hashes         | the hash of a resource has no HashTargetID                 |
        | iodef/invalid/object-hash-without-target            | iodef/valid/hashes         | the hash of an object has no HashTargetID                  |
        | iodef/invalid/import-hash-without-tool              | iodef/valid/hashes         | the hash of an import address table names no tool          |
        | iodef/invalid/observable-empty                      | iodef/valid/indicators     | Observable has no child                                    |
        | iodef/invalid/indicator-id-of-another               | iodef/valid/indicators     | two indicators share an identifier                         |
        | iodef/invalid/hash-list-without-format              | iodef/valid/bulk           | a list of file hashes has no BulkObservableFormat          |
        | iodef/invalid/bulk-format-empty                     | iodef/valid/bulk           | BulkObservableFormat has no child                          |
        | iodef/invalid/negation-of-two                       | iodef/valid/indicators     | an expression negates two things at once                   |
        | iodef/invalid/observable-reference-unresolved       | iodef/valid/indicators     | ObservableReference leads nowhere                          |
        | iodef/invalid/indicator-reference-to-none           | iodef/valid/indicators     | IndicatorReference has neither @uid-ref nor @euid-ref      |
        | iodef/invalid/indicator-reference-unresolved        | iodef/valid/indicators     | IndicatorReference leads nowhere in its document           |
        | iodef/invalid/attack-phase-empty                    | iodef/valid/indicators     | AttackPhase has no child                                   |
        | iodef/invalid/extension-of-another-type             | iodef/valid/extension      | AdditionalData says integer and holds a word               |
        | iodef/invalid/extension-by-elements-as-string       | iodef/valid/extension      | AdditionalData says string and holds an element            |
        | iodef/invalid/extension-in-the-namespace-of-iodef   | iodef/valid/extension      | an extension adds an element to the namespace of IODEF     |

  @RFC7970-4.3-4 @SHOULD @iodef-recipient @untestable
  Rule: A recipient follows the registries
    Values that IANA registers later become part of what a recipient accepts, as it updates its schema from time to
    time.
    Untestable: long-term. Only years and a registration show whether an implementation follows.

  @RFC7970-4.3-5 @MAY @iodef-recipient @untestable
  Rule: A recipient can change its parser for new values
    New values may ask for more than a new schema.
    Untestable: permission. It allows a way of working that no behaviour can contradict.
