@RFC5070
Feature: IODEF version 1 - Incident Class
  RFC 5070, Section 3.2 - https://www.rfc-editor.org/rfc/rfc5070#section-3.2

  @RFC5070-3.2-purpose @MUST @iodef-sender
  Rule: Every Incident states its purpose
    The purpose attribute is there, and its value is one of the class table or ext-value.

    Scenario: The purpose attribute is as the class table says
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then Incident@purpose is as its table says

  @RFC5070-3.2-restriction @MUST @iodef-sender
  Rule: The restriction of an Incident is one of the list
    Where the restriction attribute is used, its value is public, need-to-know, private or default; in version 1
    there is no way to extend it.

    Scenario: The restriction attribute is as the class table says
      Given the sender's documents of IODEF version 1
      And one of them with Incident@restriction
      When they are read and held against the schema
      Then Incident@restriction is as its table says

  @RFC5070-3.2-lang @MUST @iodef-sender
  Rule: The language of an Incident is a language tag
    Where an Incident has lang, its value has the form of a language tag.

    Scenario: The lang attribute is as the class table says
      Given the sender's documents of IODEF version 1
      And one of them with Incident@lang
      When they are read and held against the schema
      Then Incident@lang is as its table says

  @RFC5070-3.2-incident-id @MUST @iodef-sender
  Rule: Every Incident has one IncidentID
    An Incident has exactly one IncidentID, which its CSIRT gave it.

    Scenario: The number of IncidentID is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many IncidentID as its table allows

  @RFC5070-3.2-alternative-id @MUST @iodef-sender
  Rule: The numbers that others gave an Incident stand in one AlternativeID
    An Incident has at most one AlternativeID; several numbers stand inside it.

    Scenario: The number of AlternativeID is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many AlternativeID as its table allows

  @RFC5070-3.2-report-time @MUST @iodef-sender
  Rule: Every Incident has one ReportTime
    An Incident has exactly one ReportTime, when it was reported.

    Scenario: The number of ReportTime is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many ReportTime as its table allows

  @RFC5070-3.2-related-activity @MUST @iodef-sender
  Rule: Related activity stands in one RelatedActivity
    An Incident of version 1 has at most one RelatedActivity; several identifiers stand inside it.

    Scenario: The number of RelatedActivity is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many RelatedActivity as its table allows

  @RFC5070-3.2-assessment @MUST @iodef-sender
  Rule: Every Incident is assessed
    An Incident of version 1 has at least one Assessment.

    Scenario: The number of Assessment is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many Assessment as its table allows

  @RFC5070-3.2-contact @MUST @iodef-sender
  Rule: Every Incident has a Contact
    An Incident has at least one Contact.

    Scenario: The number of Contact is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many Contact as its table allows

  @RFC5070-3.2-history @MUST @iodef-sender
  Rule: An Incident has one History at most
    The log of how an Incident was handled is a single History.

    Scenario: The number of History is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many History as its table allows

  @RFC5070-3.2-detect-time @MUST @iodef-sender
  Rule: An Incident has one DetectTime at most
    DetectTime occurs in an Incident once or not at all.

    Scenario: The number of DetectTime is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many DetectTime as its table allows

  @RFC5070-3.2-start-time @MUST @iodef-sender
  Rule: An Incident has one StartTime at most
    StartTime occurs in an Incident once or not at all.

    Scenario: The number of StartTime is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many StartTime as its table allows

  @RFC5070-3.2-end-time @MUST @iodef-sender
  Rule: An Incident has one EndTime at most
    EndTime occurs in an Incident once or not at all.

    Scenario: The number of EndTime is one that the class table allows
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each Incident has as many EndTime as its table allows

  @RFC5070-3.2-times @MUST @iodef-sender
  Rule: The times of an Incident are DATETIMEs
    Every time of an Incident names a particular instant in the form of RFC 3339 (section 2.8): date and time with
    seconds, and the offset from UTC.

    Scenario: Each time can be read as an instant
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then the times of each Incident are of type DATETIME

  @RFC5070-3.2-child-order @MUST @iodef-sender
  Rule: The children of an Incident stand in the order of its table
    An Incident has no other children than its table lists, and they stand in its order.

    Scenario: No child of an Incident is foreign or out of place
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then the children of each Incident are those of its table, in order

  @RFC5070-3.2-time-order @RECOMMENDED @iodef-sender
  Rule: What ends does not end before it starts
    Where StartTime and EndTime both name their offset, in an Incident, EventData, Expectation or Indicator, the end is
    not the earlier. No keyword says so, so that the level is the suite's own.

    Scenario: Every end comes after its start
      Given the sender's documents of IODEF version 1
      And one of them with a start and an end
      When they are read and held against the schema
      Then each document ends nothing before it starts
