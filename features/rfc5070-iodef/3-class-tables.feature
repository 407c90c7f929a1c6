@RFC5070
Feature: IODEF version 1 - Class tables
  RFC 5070, Section 3 - https://www.rfc-editor.org/rfc/rfc5070#section-3

  Written by scripts/derive-class-rules.ts from the tables of the data model: a Rule a section, about all classes in it. A star
  marks what the prose requires; lists of values and what the schema has otherwise stand on the pages of the data model.

  @RFC5070-3.3-tables @MUST @iodef-sender
  Rule: IncidentID is built as the table says
    IncidentID: attributes name*, instance, restriction; content STRING.

    Scenario: No class of section 3.3 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.3
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.3

  @RFC5070-3.4-tables @MUST @iodef-sender
  Rule: AlternativeID is built as the table says
    AlternativeID: attributes restriction; children in order IncidentID*.

    Scenario: No class of section 3.4 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.4
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.4

  @RFC5070-3.5-tables @MUST @iodef-sender
  Rule: RelatedActivity is built as the table says
    RelatedActivity: attributes restriction; children in order IncidentID*, URL*.

    Scenario: No class of section 3.5 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.5
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.5

  @RFC5070-3.7-tables @MUST @iodef-sender @defect-D16
  Rule: Contact and the classes that belong to it are built as the tables say
    Contact: attributes role*, type*, restriction; children in order ContactName, Description, RegistryHandle,
    PostalAddress, Email, Telephone, Fax, Timezone, Contact, AdditionalData. RegistryHandle: attributes registry*;
    content STRING. PostalAddress: attributes meaning, lang*; content POSTAL. Email: attributes meaning; content
    EMAIL. Telephone: attributes meaning; content PHONE. Fax: attributes meaning; content PHONE.

    Scenario: No class of section 3.7 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.7
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.7

  @RFC5070-3.9-tables @MUST @iodef-sender
  Rule: Method and Reference are built as the tables say
    Method: attributes restriction; children in order Reference*, Description*, AdditionalData. Reference: children
    in order ReferenceName*, URL, Description.

    Scenario: No class of section 3.9 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.9
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.9

  @RFC5070-3.10-tables @MUST @iodef-sender @defect-D16
  Rule: Assessment and the classes that belong to it are built as the tables say
    Assessment: attributes occurrence, restriction; children in order Impact*, TimeImpact*, MonetaryImpact*, Counter,
    Confidence, AdditionalData. Impact: attributes lang*, severity, completion, type*; content ML_STRING. TimeImpact:
    attributes severity, metric*, duration*; content POSITIVE_REAL. MonetaryImpact: attributes severity, currency*;
    content POSITIVE_REAL. Confidence: attributes rating*; content REAL.

    Scenario: No class of section 3.10 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.10
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.10

  @RFC5070-3.11-tables @MUST @iodef-sender
  Rule: History and HistoryItem are built as the tables say
    History: attributes restriction; children in order HistoryItem*. HistoryItem: attributes restriction, action*;
    children in order DateTime*, IncidentID, Contact, Description, AdditionalData.

    Scenario: No class of section 3.11 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.11
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.11

  @RFC5070-3.12-tables @MUST @iodef-sender
  Rule: EventData is built as the table says
    EventData: attributes restriction; children in order Description, DetectTime, StartTime, EndTime, Contact,
    Assessment, Method, Flow, Expectation, Record, EventData, AdditionalData.

    Scenario: No class of section 3.12 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.12
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.12

  @RFC5070-3.13-tables @MUST @iodef-sender
  Rule: Expectation is built as the table says
    Expectation: attributes restriction, severity, action; children in order Description, StartTime, EndTime,
    Contact.

    Scenario: No class of section 3.13 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.13
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.13

  @RFC5070-3.14-tables @MUST @iodef-sender
  Rule: Flow is built as the table says
    Flow: children in order System*.

    Scenario: No class of section 3.14 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.14
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.14

  @RFC5070-3.15-tables @MUST @iodef-sender @defect-D16
  Rule: System is built as the table says
    System: attributes restriction, category*, interface, spoofed; children in order Node*, Service, OperatingSystem,
    Counter, Description, AdditionalData.

    Scenario: No class of section 3.15 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.15
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.15

  @RFC5070-3.16-tables @MUST @iodef-sender @defect-D16
  Rule: Node and the classes that belong to it are built as the tables say
    Node: children in order NodeName*, Address*, Location, DateTime, NodeRole, Counter. Counter: attributes type*,
    meaning, duration; content REAL. Address: attributes category*, vlan-name, vlan-num; content STRING. NodeRole:
    attributes category*, lang*; content ML_STRING.

    Scenario: No class of section 3.16 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.16
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.16

  @RFC5070-3.17-tables @MUST @iodef-sender @defect-D16
  Rule: Service is built as the table says
    Service: attributes ip_protocol*; children in order Port, Portlist, ProtoType*, ProtoCode, ProtoCode*, ProtoType,
    ProtoFlags, Application.

    Scenario: No class of section 3.17 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.17
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.17

  @RFC5070-3.19-tables @MUST @iodef-sender @defect-D16
  Rule: Record, RecordData and RecordPattern are built as the tables say
    Record: attributes restriction; children in order RecordData*. RecordData: attributes restriction; children in
    order DateTime, Description, Application, RecordPattern, RecordItem*, AdditionalData. RecordPattern: attributes
    type*, offset, offsetunit, instance; content STRING.

    Scenario: No class of section 3.19 departs from its table
      Given the sender's documents of IODEF version 1
      And one of them with a class of section 3.19
      When they are read and held against the schema
      Then each document keeps to the class tables of section 3.19
