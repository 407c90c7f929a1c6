@RFC7970
Feature: IODEF version 2 - EventData Class
  RFC 7970, Section 3.14 - https://www.rfc-editor.org/rfc/rfc7970#section-3.14

  @RFC7970-3.14-1 @MUST @iodef-sender
  Rule: EventData is never empty
    At least one child is there.

    Scenario: Each EventData has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class EventData
      When they are read and held against the schema
      Then each EventData has the children that the prose demands

  @RFC7970-3.14.1-1 @MUST @iodef-recipient @untestable
  Rule: What EventData says outweighs what the Incident says
    Where the summary in the Incident and the detail in an EventData conflict, the detail counts.
    Untestable: internal. What a recipient makes of a document that contradicts itself does not show in its answer.
