@RFC7495
Feature: Enumeration references - Security Considerations
  RFC 7495, Section 3 - https://www.rfc-editor.org/rfc/rfc7495#section-3

  @RFC7495-3-mapping @RECOMMENDED @iodef-sender
  Rule: An identifier belongs to the enumeration whose number stands beside it
    The text calls a proper mapping important. Known here is the first entry, CVE, whose identifiers have a form of
    their own.

    Scenario: Identifiers of CVE have the form of CVE
      Given the sender's documents of IODEF version 2
      And one of them with the class enum:ReferenceName
      When they are read and held against the schema
      Then each document identifies by the enumeration that it names
