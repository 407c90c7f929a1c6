@RFC5941
Feature: Transaction fraud - Mandatory Components
  RFC 5941, Section 6.1 - https://www.rfc-editor.org/rfc/rfc5941#section-6.1

  @RFC5941-6.1-1 @SHALL @iodef-sender
  Rule: A Thraud Report is valid IODEF
    By the schemas of IODEF version 1 and of the records.

    Scenario: Every report is valid
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document with a Thraud Record is valid under the schema

  @RFC5941-6.1-4 @RFC5941-6.1-2 @MUST @iodef-sender
  Rule: A Thraud Report has the components that it may not be without
    A Contact with name, e-mail address and telephone, and an EventData.

    Scenario: No such component is missing
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document has the mandatory components of a Thraud Report

  @RFC5941-6.1-3 @MAY @iodef-recipient @untestable
  Rule: A report without them may be rejected
    Or taken all the same.
    Untestable: permission. Either answer conforms.

  @RFC5941-6.1-5 @SHALL @iodef-recipient @untestable
  Rule: Components mean what RFC 5070 says
    Except where this text says otherwise.
    Untestable: internal. How a recipient understands them does not show in its answer.

  @RFC5941-6.1-6 @SHALL @iodef-sender @untestable
  Rule: Who consolidates reports of others is named as their Contact
    Not those whose reports they were.
    Untestable: internal. Whether a report was consolidated is known to the sender alone.

  @RFC5941-6.1-7 @SHALL @iodef-sender
  Rule: Each EventData has exactly one Thraud Record
    No event of an Incident is without.

    Scenario: Each EventData has one record
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document has one Thraud Record in each EventData
