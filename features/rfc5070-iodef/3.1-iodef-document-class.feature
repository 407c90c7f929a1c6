@RFC5070
Feature: IODEF version 1 - IODEF-Document Class
  RFC 5070, Section 3.1 - https://www.rfc-editor.org/rfc/rfc5070#section-3.1

  @RFC5070-3.1-1 @MUST @iodef-sender @defect-D16
  Rule: The version of a document is 1.00
    IODEF-Document says by its version attribute which specification it conforms to: exactly "1.00". The class table
    requires the attribute while the schema leaves it optional, so its absence is tolerated and reported.

    Scenario: The version attribute has the one value that it can have
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then IODEF-Document@version is as its table says

  @RFC5070-3.1-lang @MUST @iodef-sender
  Rule: A document says its language
    The lang attribute of IODEF-Document is there, and its value has the form of a language tag. It is the plain
    attribute, not xml:lang.

    Scenario: The language is given as the class table says
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then IODEF-Document@lang is as its table says

  @RFC5070-3.1-incident @MUST @iodef-sender
  Rule: A document has at least one Incident
    IODEF-Document holds one Incident or more.

    Scenario: There is an Incident in every document
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each IODEF-Document has as many Incident as its table allows

  @RFC5070-3.1-child-order @MUST @iodef-sender
  Rule: A document holds Incidents and nothing else
    Incident is the only child that IODEF-Document can have in version 1.

    Scenario: The children of IODEF-Document are those of its table
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then the children of each IODEF-Document are those of its table, in order
