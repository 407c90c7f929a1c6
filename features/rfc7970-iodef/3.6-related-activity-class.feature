@RFC7970
Feature: IODEF version 2 - RelatedActivity Class
  RFC 7970, Section 3.6 - https://www.rfc-editor.org/rfc/rfc7970#section-3.6

  @RFC7970-3.6-1 @MUST @iodef-sender
  Rule: RelatedActivity says what it relates to
    At least one of IncidentID, URL, ThreatActor, Campaign, Description and AdditionalData is in it; a Confidence or
    an IndicatorID alone is not enough.

    Scenario: No RelatedActivity relates to nothing
      Given the sender's documents of IODEF version 2
      And one of them with the class RelatedActivity
      When they are read and held against the schema
      Then each RelatedActivity has the children that the prose demands
