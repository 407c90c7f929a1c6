@RFC5901
Feature: Phishing reports - Mandatory IODEF and PhraudReport Elements
  RFC 5901, Section 6 - https://www.rfc-editor.org/rfc/rfc5901#section-6

  @RFC5901-6-1 @SHALL @iodef-sender @defect-D23
  Rule: The attributes that a report requires have values
    The purpose of the Incident, role and type of its Contacts, FraudType and Version, which the schema lets be left
    out.

    Scenario: No such attribute is empty
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each document populates the attributes that a phishing report requires

  @RFC5901-6-2 @SHALL @iodef-sender
  Rule: The elements that a report requires are there
    Of the Incident its identifier, time, Impact and Contact; and an EventData with DetectTime, in whose
    AdditionalData the report stands.

    Scenario: No such element is missing
      Given the sender's documents of IODEF version 1
      And one of them with the class phish:PhraudReport
      When they are read and held against the schema
      Then each document has the elements that a phishing report requires

  @RFC5901-6.1-1 @SHOULD @iodef-sender @untestable
  Rule: A report has everything that was found out
    Whatever may help who receives it.
    Untestable: internal. What a sender knows and leaves out does not show.
