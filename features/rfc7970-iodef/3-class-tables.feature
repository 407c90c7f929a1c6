@RFC7970
Feature: IODEF version 2 - Class tables
  RFC 7970, Section 3 - https://www.rfc-editor.org/rfc/rfc7970#section-3

  Written by scripts/derive-class-rules.ts from the tables of the data model: a Rule a section, about all classes in it. A star
  marks what the prose requires; lists of values and what the schema has otherwise stand on the pages of the data model.

  @RFC7970-2.15-tables @MUST @iodef-sender @defect-D05
  Rule: SoftwareReference is built as the table says
    SoftwareReference: attributes spec-name*, dtype; content XML.

    Scenario: No class of section 2.15 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 2.15
      When they are read and held against the schema
      Then each document keeps to the class tables of section 2.15

  @RFC7970-3.4-tables @MUST @iodef-sender
  Rule: IncidentID is built as the table says
    IncidentID: attributes name*, instance, restriction; content STRING.

    Scenario: No class of section 3.4 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.4
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.4

  @RFC7970-3.5-tables @MUST @iodef-sender
  Rule: AlternativeID is built as the table says
    AlternativeID: attributes restriction; children in order IncidentID*.

    Scenario: No class of section 3.5 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.5
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.5

  @RFC7970-3.6-tables @MUST @iodef-sender
  Rule: RelatedActivity is built as the table says
    RelatedActivity: attributes restriction; children in order IncidentID, URL, ThreatActor, Campaign, IndicatorID,
    Confidence, Description, AdditionalData.

    Scenario: No class of section 3.6 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.6
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.6

  @RFC7970-3.7-tables @MUST @iodef-sender @defect-D03
  Rule: ThreatActor is built as the table says
    ThreatActor: attributes restriction; children in order ThreatActorID, URL, Description, AdditionalData.

    Scenario: No class of section 3.7 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.7
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.7

  @RFC7970-3.8-tables @MUST @iodef-sender
  Rule: Campaign is built as the table says
    Campaign: attributes restriction; children in order CampaignID, URL, Description, AdditionalData.

    Scenario: No class of section 3.8 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.8
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.8

  @RFC7970-3.9-tables @MUST @iodef-sender @defect-D05
  Rule: Contact and the classes that belong to it are built as the tables say
    Contact: attributes role*, type*, restriction; children in order ContactName, ContactTitle, Description,
    RegistryHandle, PostalAddress, Email, Telephone, Timezone, Contact, AdditionalData. RegistryHandle: attributes
    registry*; content STRING. PostalAddress: attributes type; children in order PAddress*, Description. Email:
    attributes type; children in order EmailTo*, Description. Telephone: attributes type; children in order
    TelephoneNumber*, Description.

    Scenario: No class of section 3.9 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.9
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.9

  @RFC7970-3.10-tables @MUST @iodef-sender @defect-D05
  Rule: Discovery and DetectionPattern are built as the tables say
    Discovery: attributes source, restriction; children in order Description, Contact, DetectionPattern.
    DetectionPattern: attributes restriction, observable-id; children in order Application*, Description*,
    DetectionConfiguration*.

    Scenario: No class of section 3.10 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.10
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.10

  @RFC7970-3.11-tables @MUST @iodef-sender
  Rule: Method and Reference are built as the tables say
    Method: attributes restriction; children in order Reference, Description, sci:AttackPattern, sci:Vulnerability,
    sci:Weakness, AdditionalData. Reference: attributes observable-id; children in order enum:ReferenceName, URL,
    Description.

    Scenario: No class of section 3.11 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.11
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.11

  @RFC7970-3.12-tables @MUST @iodef-sender @defect-D04 @defect-D05
  Rule: Assessment and the classes that belong to it are built as the tables say
    Assessment: attributes occurrence, restriction, observable-id; children in order IncidentCategory, SystemImpact*,
    BusinessImpact*, TimeImpact*, MonetaryImpact*, IntendedImpact*, Counter, MitigatingFactor, Cause, Confidence,
    AdditionalData. SystemImpact: attributes severity, completion, type*; children in order Description.
    BusinessImpact: attributes severity, type*; children in order Description. IntendedImpact: attributes severity,
    type*; children in order Description. TimeImpact: attributes severity, metric*, duration; content REAL.
    MonetaryImpact: attributes severity, currency; content REAL. Confidence: attributes rating*; content REAL.

    Scenario: No class of section 3.12 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.12
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.12

  @RFC7970-3.13-tables @MUST @iodef-sender @defect-D05
  Rule: History and HistoryItem are built as the tables say
    History: attributes restriction; children in order HistoryItem*. HistoryItem: attributes action*, restriction,
    observable-id; children in order DateTime*, IncidentID, Contact, Description, DefinedCOA, AdditionalData.

    Scenario: No class of section 3.13 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.13
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.13

  @RFC7970-3.14-tables @MUST @iodef-sender
  Rule: EventData is built as the table says
    EventData: attributes restriction, observable-id; children in order Description, DetectTime, StartTime, EndTime,
    RecoveryTime, ReportTime, Contact, Discovery, Assessment, Method, Flow, Expectation, Record, EventData,
    AdditionalData.

    Scenario: No class of section 3.14 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.14
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.14

  @RFC7970-3.15-tables @MUST @iodef-sender @defect-D05
  Rule: Expectation is built as the table says
    Expectation: attributes action, severity, restriction, observable-id; children in order Description, DefinedCOA,
    StartTime, EndTime, Contact.

    Scenario: No class of section 3.15 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.15
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.15

  @RFC7970-3.16-tables @MUST @iodef-sender
  Rule: Flow is built as the table says
    Flow: children in order System*.

    Scenario: No class of section 3.16 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.16
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.16

  @RFC7970-3.17-tables @MUST @iodef-sender
  Rule: System is built as the table says
    System: attributes category, interface, spoofed, virtual, ownership, restriction, observable-id; children in
    order Node*, NodeRole, Service, OperatingSystem, Counter, AssetID, Description, AdditionalData.

    Scenario: No class of section 3.17 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.17
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.17

  @RFC7970-3.18-tables @MUST @iodef-sender @defect-D05
  Rule: Node and the classes that belong to it are built as the tables say
    Node: children in order DomainData*, Address*, PostalAddress, Location, Counter. Address: attributes category*,
    vlan-name, vlan-num, observable-id; content STRING. NodeRole: attributes category*; children in order
    Description. Counter: attributes type*, unit*, meaning, duration; content REAL.

    Scenario: No class of section 3.18 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.18
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.18

  @RFC7970-3.19-tables @MUST @iodef-sender @defect-D05
  Rule: DomainData, Nameservers and DomainContacts are built as the tables say
    DomainData: attributes system-status*, domain-status*, observable-id; children in order Name*,
    DateDomainWasChecked, RegistrationDate, ExpirationDate, RelatedDNS, Nameservers, DomainContacts. Nameservers:
    children in order Server*, Address*. DomainContacts: children in order SameDomainContact*, Contact, Contact*.

    Scenario: No class of section 3.19 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.19
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.19

  @RFC7970-3.20-tables @MUST @iodef-sender @defect-D05
  Rule: Service, ServiceName and ApplicationHeader are built as the tables say
    Service: attributes ip-protocol, observable-id; children in order ServiceName, Port, Portlist, ProtoType*,
    ProtoCode, ProtoCode*, ProtoType, ProtoField, ApplicationHeader, EmailData, Application. ServiceName: children in
    order IANAService, URL, Description. ApplicationHeader: children in order ApplicationHeaderField*.

    Scenario: No class of section 3.20 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.20
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.20

  @RFC7970-3.21-tables @MUST @iodef-sender
  Rule: EmailData is built as the table says
    EmailData: attributes observable-id; children in order EmailTo, EmailFrom, EmailSubject, EmailX-Mailer,
    EmailHeaderField, EmailHeaders, EmailBody, EmailMessage, HashData, SignatureData.

    Scenario: No class of section 3.21 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.21
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.21

  @RFC7970-3.22-tables @MUST @iodef-sender
  Rule: Record, RecordData and RecordPattern are built as the tables say
    Record: attributes restriction; children in order RecordData*. RecordData: attributes restriction, observable-id;
    children in order DateTime, Description, Application, RecordPattern, RecordItem, URL, FileData,
    WindowsRegistryKeysModified, CertificateData, AdditionalData. RecordPattern: attributes type*, offset,
    offsetunit, instance; content STRING.

    Scenario: No class of section 3.22 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.22
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.22

  @RFC7970-3.23-tables @MUST @iodef-sender @defect-D05
  Rule: WindowsRegistryKeysModified and Key are built as the tables say
    WindowsRegistryKeysModified: attributes observable-id; children in order Key*. Key: attributes registryaction,
    observable-id; children in order KeyName*, KeyValue.

    Scenario: No class of section 3.23 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.23
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.23

  @RFC7970-3.24-tables @MUST @iodef-sender
  Rule: CertificateData and Certificate are built as the tables say
    CertificateData: attributes restriction, observable-id; children in order Certificate*. Certificate: attributes
    observable-id; children in order ds:X509Data*, Description.

    Scenario: No class of section 3.24 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.24
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.24

  @RFC7970-3.25-tables @MUST @iodef-sender
  Rule: FileData and File are built as the tables say
    FileData: attributes restriction, observable-id; children in order File*. File: attributes observable-id;
    children in order FileName, FileSize, FileType, URL, HashData, SignatureData, AssociatedSoftware, FileProperties.

    Scenario: No class of section 3.25 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.25
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.25

  @RFC7970-3.26-tables @MUST @iodef-sender
  Rule: HashData, Hash and FuzzyHash are built as the tables say
    HashData: attributes scope*; children in order HashTargetID, Hash, FuzzyHash. Hash: children in order
    ds:DigestMethod*, ds:DigestValue*, ds:CanonicalizationMethod, Application. FuzzyHash: children in order
    FuzzyHashValue*, Application, AdditionalData.

    Scenario: No class of section 3.26 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.26
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.26

  @RFC7970-3.27-tables @MUST @iodef-sender
  Rule: SignatureData is built as the table says
    SignatureData: children in order ds:Signature*.

    Scenario: No class of section 3.27 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.27
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.27

  @RFC7970-3.28-tables @MUST @iodef-sender
  Rule: IndicatorData is built as the table says
    IndicatorData: children in order Indicator*.

    Scenario: No class of section 3.28 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.28
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.28

  @RFC7970-3.29-tables @MUST @iodef-sender @defect-D03 @defect-D05
  Rule: Indicator and the classes that belong to it are built as the tables say
    Indicator: attributes restriction; children in order IndicatorID*, AlternativeIndicatorID, Description,
    StartTime, EndTime, Confidence, Contact, Observable*, ObservableReference*, IndicatorExpression*,
    IndicatorReference*, NodeRole, AttackPhase, Reference, AdditionalData. IndicatorID: attributes name*, version*;
    content ID. AlternativeIndicatorID: attributes restriction; children in order IndicatorReference*. Observable:
    attributes restriction; children in order System, Address, DomainData, Service, EmailData,
    WindowsRegistryKeysModified, FileData, CertificateData, RegistryHandle, RecordData, EventData, Incident,
    Expectation, Reference, Assessment, DetectionPattern, HistoryItem, BulkObservable, AdditionalData.
    BulkObservable: attributes type; children in order BulkObservableFormat, BulkObservableList*, AdditionalData.
    BulkObservableFormat: children in order Hash, AdditionalData. IndicatorExpression: attributes operator,
    ext-operator; children in order IndicatorExpression*, Observable*, ObservableReference*, IndicatorReference*,
    Confidence, AdditionalData. ObservableReference: attributes uid-ref*. IndicatorReference: attributes uid-ref,
    euid-ref, version. AttackPhase: children in order AttackPhaseID, URL, Description, AdditionalData.

    Scenario: No class of section 3.29 departs from its table
      Given the sender's documents of IODEF version 2
      And one of them with a class of section 3.29
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.29
