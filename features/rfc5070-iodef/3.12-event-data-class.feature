@RFC5070
Feature: IODEF version 1 - EventData Class
  RFC 5070, Section 3.12 - https://www.rfc-editor.org/rfc/rfc5070#section-3.12

  @RFC5070-3.12-1 @MUST @iodef-sender
  Rule: EventData is never empty
    At least one child is there.

    Scenario: Each EventData has a child
      Given the sender's documents of IODEF version 1
      And one of them with the class EventData
      When they are read and held against the schema
      Then each EventData has the children that the prose demands

  @RFC5070-3.12.1-1 @MUST @iodef-recipient @untestable
  Rule: What EventData says outweighs what the Incident says
    Where the summary in the Incident and the detail in an EventData conflict, the detail counts.
    Untestable: internal. What a recipient makes of a document that contradicts itself does not show in its answer.
