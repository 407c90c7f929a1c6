@XEP0203
Feature: Delayed Delivery - Protocol Definition
  XEP-0203, Section 2 - https://xmpp.org/extensions/xep-0203.html#protocol

  @XEP0203-2-1 @RECOMMENDED @xmpp-grid-controller
  Rule: A delay notation says who delayed
    By the address of the Controller.

    Scenario: The notation of a stored message has an origin
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then the delay notation says who delayed

  @XEP0203-2-2 @XEP0203-2-3 @MUST @xmpp-grid-controller
  Rule: The stamp of a delay notation is a time in UTC
    In the format of XEP-0082.

    Scenario: The stamp of a stored message is a time in UTC
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then that message carries a delay notation with a time in UTC

  @XEP0203-2-4 @REQUIRED @xmpp-grid-controller
  Rule: A delay notation has a stamp
    Without it it says nothing.

    Scenario: The notation of a stored message has a stamp
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then the delay notation has a stamp

  @XEP0203-2-5 @MAY @xmpp-grid-controller @untestable
  Rule: A delay notation may give a reason
    For people.
    Untestable: permission. With and without it conforms.
