@RFC7970
Feature: IODEF version 2 - Incident Class
  RFC 7970, Section 3.2 - https://www.rfc-editor.org/rfc/rfc7970#section-3.2

  @RFC7970-3.2-purpose @MUST @iodef-sender
  Rule: Every Incident states its purpose
    The purpose attribute is there, and its value is one of the class table or ext-value.

    Scenario: The purpose attribute is as the class table says
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then Incident@purpose is as its table says

  @RFC7970-3.2-status @MUST @iodef-sender
  Rule: The status of an Incident is one of the workflow
    Where the status attribute is used, its value is one of the class table or ext-value.

    Scenario: The status attribute is as the class table says
      Given the sender's documents of IODEF version 2
      And one of them with Incident@status
      When they are read and held against the schema
      Then Incident@status is as its table says

  @RFC7970-3.2-restriction @MUST @iodef-sender
  Rule: The restriction of an Incident is one of the list
    Where the restriction attribute is used, its value is one of section 3.3.1, the colours of the traffic light
    protocol among them, or ext-value.

    Scenario: The restriction attribute is as the class table says
      Given the sender's documents of IODEF version 2
      And one of them with Incident@restriction
      When they are read and held against the schema
      Then Incident@restriction is as its table says

  @RFC7970-3.2-lang @MUST @iodef-sender
  Rule: The language of an Incident is a language tag
    Where an Incident has xml:lang, its value has the form of a language tag.

    Scenario: The xml:lang attribute is as the class table says
      Given the sender's documents of IODEF version 2
      And one of them with Incident@xml:lang
      When they are read and held against the schema
      Then Incident@xml:lang is as its table says

  @RFC7970-3.2-observable-id @MUST @iodef-sender
  Rule: The name that an indicator knows an Incident by is an XML name
    Where an Incident has observable-id, its value has the form of an XML ID.

    Scenario: The observable-id attribute is as the class table says
      Given the sender's documents of IODEF version 2
      And one of them with Incident@observable-id
      When they are read and held against the schema
      Then Incident@observable-id is as its table says

  @RFC7970-3.2-incident-id @MUST @iodef-sender
  Rule: Every Incident has one IncidentID
    An Incident has exactly one IncidentID, which its CSIRT gave it.

    Scenario: The number of IncidentID is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many IncidentID as its table allows

  @RFC7970-3.2-alternative-id @MUST @iodef-sender
  Rule: The numbers that others gave an Incident stand in one AlternativeID
    An Incident has at most one AlternativeID; several numbers stand inside it.

    Scenario: The number of AlternativeID is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many AlternativeID as its table allows

  @RFC7970-3.2-generation-time @MUST @iodef-sender
  Rule: Every Incident has one GenerationTime
    An Incident has exactly one GenerationTime, when its content was made.

    Scenario: The number of GenerationTime is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many GenerationTime as its table allows

  @RFC7970-3.2-contact @MUST @iodef-sender
  Rule: Every Incident has a Contact
    An Incident has at least one Contact.

    Scenario: The number of Contact is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many Contact as its table allows

  @RFC7970-3.2-history @MUST @iodef-sender
  Rule: An Incident has one History at most
    The log of how an Incident was handled is a single History.

    Scenario: The number of History is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many History as its table allows

  @RFC7970-3.2-indicator-data @MUST @iodef-sender
  Rule: An Incident has one IndicatorData at most
    All Indicators of an Incident stand in a single IndicatorData.

    Scenario: The number of IndicatorData is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many IndicatorData as its table allows

  @RFC7970-3.2-detect-time @MUST @iodef-sender
  Rule: An Incident has one DetectTime at most
    DetectTime occurs in an Incident once or not at all.

    Scenario: The number of DetectTime is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many DetectTime as its table allows

  @RFC7970-3.2-start-time @MUST @iodef-sender
  Rule: An Incident has one StartTime at most
    StartTime occurs in an Incident once or not at all.

    Scenario: The number of StartTime is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many StartTime as its table allows

  @RFC7970-3.2-end-time @MUST @iodef-sender
  Rule: An Incident has one EndTime at most
    EndTime occurs in an Incident once or not at all.

    Scenario: The number of EndTime is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many EndTime as its table allows

  @RFC7970-3.2-recovery-time @MUST @iodef-sender
  Rule: An Incident has one RecoveryTime at most
    RecoveryTime occurs in an Incident once or not at all.

    Scenario: The number of RecoveryTime is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many RecoveryTime as its table allows

  @RFC7970-3.2-report-time @MUST @iodef-sender
  Rule: An Incident has one ReportTime at most
    ReportTime occurs in an Incident once or not at all.

    Scenario: The number of ReportTime is one that the class table allows
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each Incident has as many ReportTime as its table allows

  @RFC7970-3.2-times @MUST @iodef-sender
  Rule: The times of an Incident are DATETIMEs
    Every time of an Incident names a particular instant in the form of XML Schema: date and time with seconds. The
    schema lets the offset be left out, so its absence is not held against a document.

    Scenario: Each time can be read as an instant
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then the times of each Incident are of type DATETIME

  @RFC7970-3.2-child-order @MUST @iodef-sender
  Rule: The children of an Incident stand in the order of its table
    An Incident has no other children than its table lists, and they stand in its order.

    Scenario: No child of an Incident is foreign or out of place
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then the children of each Incident are those of its table, in order

  @RFC7970-3.2-time-order @RECOMMENDED @iodef-sender
  Rule: What ends does not end before it starts
    Where StartTime and EndTime both name their offset, in an Incident, EventData, Expectation or Indicator, the end is
    not the earlier. No keyword says so, so that the level is the suite's own.

    Scenario: Every end comes after its start
      Given the sender's documents of IODEF version 2
      And one of them with a start and an end
      When they are read and held against the schema
      Then each document ends nothing before it starts
