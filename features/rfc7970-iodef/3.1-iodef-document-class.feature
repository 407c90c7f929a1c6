@RFC7970
Feature: IODEF version 2 - IODEF-Document Class
  RFC 7970, Section 3.1 - https://www.rfc-editor.org/rfc/rfc7970#section-3.1

  @RFC7970-3.1-1 @MUST @iodef-sender @defect-D06
  Rule: The version of a document is 2.00
    IODEF-Document says by its version attribute which specification it conforms to: exactly "2.00". The class table
    requires the attribute while the schema leaves it optional, so its absence is tolerated and reported.

    Scenario: The version attribute has the one value that it can have
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then IODEF-Document@version is as its table says

  @RFC7970-3.1-lang @MUST @iodef-sender
  Rule: The language of a document is a language tag
    Where IODEF-Document has xml:lang, its value has the form of a language tag. The attribute is that of the XML
    namespace, not the plain lang of version 1.

    Scenario: The language is given as the class table says
      Given the sender's documents of IODEF version 2
      And one of them with IODEF-Document@xml:lang
      When they are read and held against the schema
      Then IODEF-Document@xml:lang is as its table says

  @RFC7970-3.1-incident @MUST @iodef-sender
  Rule: A document has at least one Incident
    IODEF-Document holds one Incident or more.

    Scenario: There is an Incident in every document
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each IODEF-Document has as many Incident as its table allows

  @RFC7970-3.1-child-order @MUST @iodef-sender
  Rule: A document holds Incidents and, behind them, AdditionalData
    The children of IODEF-Document are Incidents first and AdditionalData last; there is no other.

    Scenario: The children of IODEF-Document are those of its table
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then the children of each IODEF-Document are those of its table, in order

  @RFC7970-3.1-2 @MUST @iodef-sender
  Rule: The CSIRT that uses private extensions is named by its domain
    private-enum-name holds the fully qualified domain name of the CSIRT that made the document. Whether the domain
    is that CSIRT's own cannot be seen from outside; that it is a domain name can.

    Scenario: The name of the CSIRT has the form of a fully qualified domain name
      Given the sender's documents of IODEF version 2
      And one of them with IODEF-Document@private-enum-name
      When they are read and held against the schema
      Then each document names that CSIRT by its domain

  @RFC7970-3.1-3 @MUST @iodef-sender
  Rule: An identifier of a private extension comes with the name of its CSIRT
    A document that sets private-enum-id sets private-enum-name as well.

    Scenario: No private identifier stands without its name
      Given the sender's documents of IODEF version 2
      And one of them with IODEF-Document@private-enum-id
      When they are read and held against the schema
      Then each document names the CSIRT of its private values
