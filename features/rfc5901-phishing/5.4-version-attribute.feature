@RFC5901
Feature: Phishing reports - Version Attribute
  RFC 5901, Section 5.4 - https://www.rfc-editor.org/rfc/rfc5901#section-5.4

  @RFC5901-5.4-1 @REQUIRED @iodef-sender @defect-D23
  Rule: A report states the version of the extension
    Version is 0.06. A report without it, or with the default of the schema, is tolerated.

    Scenario: Each report states its version
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each document states the version of its reports
