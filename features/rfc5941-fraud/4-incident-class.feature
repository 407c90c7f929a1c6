@RFC5941
Feature: Transaction fraud - IODEF-Document Incident Class
  RFC 5941, Section 4 - https://www.rfc-editor.org/rfc/rfc5941#section-4

  @RFC5941-4-1 @SHALL @iodef-sender
  Rule: A Thraud Report is an IODEF-Document
    Its document element is that of IODEF version 1, of which the text speaks.

    Scenario: Each report is an IODEF-Document
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document is an IODEF-Document in its namespace

  @RFC5941-4-2 @SHALL @iodef-sender
  Rule: A Thraud Report has an Incident
    At least one.

    Scenario: Each report has an Incident
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each IODEF-Document has as many Incident as its table allows

  @RFC5941-4-3 @SHOULD @iodef-sender @untestable
  Rule: An Incident is about one strategy of fraud
    Others have Incidents of their own.
    Untestable: human. What belongs to one strategy is a matter of judgement.

  @RFC5941-4-4 @MAY @iodef-sender @untestable
  Rule: An Incident may be about several transactions of one strategy
    They need not be spread over several Incidents.
    Untestable: permission. Who does not make use of it departs from nothing.

  @RFC5941-4-5 @SHALL @iodef-sender
  Rule: Each fraudulent transaction has an EventData of its own
    No EventData has more than one Thraud Record.

    Scenario: No EventData has two Thraud Records
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document separates fraudulent transactions

  @RFC5941-4-6 @SHALL @iodef-sender
  Rule: AdditionalData has exactly one Thraud Record
    Where an event is extended by something of this namespace, it is one of the four records and stands alone.

    Scenario: What extends an event is one record
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document extends events by one Thraud Record
