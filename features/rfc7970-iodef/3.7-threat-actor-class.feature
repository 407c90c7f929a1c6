@RFC7970
Feature: IODEF version 2 - ThreatActor Class
  RFC 7970, Section 3.7 - https://www.rfc-editor.org/rfc/rfc7970#section-3.7

  @RFC7970-3.7-1 @MUST @iodef-sender @defect-D03
  Rule: A ThreatActor is never empty
    At least one child is there. The schema demands a URL among them, which the prose does not: without one the
    document is tolerated.

    Scenario: Each ThreatActor has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class ThreatActor
      When they are read and held against the schema
      Then each ThreatActor has the children that the prose demands
