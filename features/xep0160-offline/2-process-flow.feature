@XEP0160
Feature: Offline Messages - Process Flow
  XEP-0160, Section 2 - https://xmpp.org/extensions/xep-0160.html#flow

  @XEP0160-2-1 @RECOMMENDED @xmpp-grid-controller @untestable
  Rule: The flow of messages is the recommended one
    The steps that follow.
    Untestable: specification. It demands nothing by itself.

  @XEP0160-2-2 @RECOMMENDED @xmpp-grid-controller
  Rule: A message from storage is marked as delayed
    The notation says that it was stored.

    Scenario: A message that was stored has a delay notation
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then that message carries a delay notation with a time in UTC
