@RFC5901
Feature: Phishing reports - DomainData Element
  RFC 5901, Section 5.9.2 - https://www.rfc-editor.org/rfc/rfc5901#section-5.9.2

  @RFC5901-5.9.2.1-1 @REQUIRED @iodef-sender
  Rule: A domain has a name
    Exactly one.

    Scenario: Each DomainData has one Name
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:DomainData
      When they are read and held against the schema
      Then each phish:DomainData has as many Name as its table allows

  @RFC5901-5.9.2.6-1 @RFC5901-5.9.2.6.1-1 @RFC5901-5.9.2.6.2-1 @REQUIRED @iodef-sender @defect-D23
  Rule: A domain has its contacts, or the domain that has the same
    There is one SameDomainContact, not empty, or there are Contacts; never both. A domain with neither is as in the
    schema and the example, and tolerated.

    Scenario: Each domain has its contacts in one way
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:DomainData
      When they are read and held against the schema
      Then each document gives the contacts of domains

  @RFC5901-5.9.2.6.2.1-1 @REQUIRED @iodef-sender @defect-D23
  Rule: A contact of a domain is rated
    By one of five words, in its AdditionalData. A number from 0 to 100, which the schema wants, is tolerated.

    Scenario: Each contact has its Confidence
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:Confidence
      When they are read and held against the schema
      Then each document rates the contacts of domains

  @RFC5901-5.9.2.6.2.2-1 @REQUIRED @iodef-sender
  Rule: A contact of a domain says what it is for
    By one of nine values in ext-role.

    Scenario: Each contact has its ext-role
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:Confidence
      When they are read and held against the schema
      Then each document names the roles of domain contacts

  @RFC5901-5.9.3-1 @REQUIRED @iodef-sender @defect-D23
  Rule: A domain says how it took part
    SystemStatus has one of five values. Left out, as the schema has it, it is tolerated.

    Scenario: Each DomainData has its SystemStatus
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:DomainData
      When they are read and held against the schema
      Then phish:DomainData@SystemStatus is as its table says
