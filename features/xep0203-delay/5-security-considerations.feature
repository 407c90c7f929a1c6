@XEP0203
Feature: Delayed Delivery - Security Considerations
  XEP-0203, Section 5 - https://xmpp.org/extensions/xep-0203.html#security

  @XEP0203-5-1 @SHOULD @xmpp-grid-controller
  Rule: Nobody passes off a delay as the Controller's
    A notation that claims its address is dropped, or the message refused.

    Scenario: A notation that a Provider made up does not arrive as the Controller's
      Given the Consumer is away
      When the Provider sends the Consumer a message with a delay notation of its own making
      And the Consumer returns
      Then the Consumer receives no notation of that making

  @XEP0203-5-2 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Nobody relies on delay notations
    They can be made up.
    Untestable: internal. What a Platform relies on does not show.
