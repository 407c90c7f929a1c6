@RFC8274
Feature: IODEF usage guidance - IODEF classes
  RFC 8274, Section 3.3 - https://www.rfc-editor.org/rfc/rfc8274#section-3.3

  @RFC8274-3.3-event-beside @OPTIONAL @iodef-sender
  Rule: What was found out of an event stands beside the event
    Discovery, Method and RecoveryTime speak of something that took place, which EventData describes. An Incident that
    has one of them has EventData as well.

    Scenario: Every Incident that tells what was found has its event
      Given the sender's documents of IODEF version 2
      And one of them with what was found of an event
      When they are read and held against the schema
      Then each document reports events with what was found of them
