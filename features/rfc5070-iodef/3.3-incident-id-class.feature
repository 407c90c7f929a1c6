@RFC5070
Feature: IODEF version 1 - IncidentID Class
  RFC 5070, Section 3.3 - https://www.rfc-editor.org/rfc/rfc5070#section-3.3

  @RFC5070-3.3-1 @MUST @iodef-sender
  Rule: An IncidentID identifies by a name and a content
    Together they form the identifier; that it is like no other in the world cannot be seen, but an identifier that
    lacks one of its two parts is none.

    Scenario: No IncidentID is without name or content
      Given the sender's documents of IODEF version 1
      And one of them with the class IncidentID
      When they are read and held against the schema
      Then each document gives each IncidentID a name and a content

  @RFC5070-3.3-2 @MUST-NOT @iodef-sender @untestable
  Rule: An identifier is used again for the same incident only
    Two documents of a CSIRT with the same IncidentID are about the same incident.
    Untestable: internal. Which incident a document is about is known to its sender alone; an update of a report may
    differ in every word.

  @RFC5070-3.3-3 @MUST @iodef-sender
  Rule: The CSIRT that gave an IncidentID is named by its domain
    The name of an IncidentID is the fully qualified domain name of the CSIRT. Whether the domain is that CSIRT's
    own cannot be seen from outside; that it is a domain name can.

    Scenario: The name of every IncidentID is a domain name
      Given the sender's documents of IODEF version 1
      And one of them with the class IncidentID
      When they are read and held against the schema
      Then each document names the CSIRT of each IncidentID by its domain
