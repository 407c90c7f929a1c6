@RFC5941
Feature: Transaction fraud - FraudEventOtherType Class
  RFC 5941, Section 5.4 - https://www.rfc-editor.org/rfc/rfc5941#section-5.4

  @RFC5941-5.4-1 @SHALL @iodef-sender @untestable
  Rule: What has no class of its own is reported as fraud of another kind
    Payments, transfers and thefts of identity have theirs.
    Untestable: human. Whether an event is of one of the kinds that have a class is a matter of judgement.

  @RFC5941-5.4-2 @SHALL @iodef-sender
  Rule: Fraud of another kind is built as its figure shows
    An OtherEventType, and the parts of the other classes in order.

    Scenario: No such record departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventOther
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:FraudEventOther

  @RFC5941-5.4.1-1 @SHOULD @iodef-sender @untestable
  Rule: New types of events are registered
    At the place that the text names.
    Untestable: human. It addresses who wants one registered.
