@XEP0060
Feature: Publish-Subscribe - Notification of Subscription State Changes
  XEP-0060, Section 12.14 - https://xmpp.org/extensions/xep-0060.html#impl-subchange

  @XEP0060-12.14-2 @MAY @xmpp-grid-broker @untestable
  Rule: A notice about a subscription may have a text for people
    It may hold a body.
    Untestable: permission. With and without it conforms.

  @XEP0060-12.14-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who is there is told at all resources
    Where the Broker knows of the presence.
    Untestable: internal. What a Broker knows of presence does not show.

  @XEP0060-12.14-4 @MUST @xmpp-grid-broker @if-subscription-notifications
  Rule: A notice about a subscription goes to the subscribed address
    As the subscriber gave it.

    Scenario: The notice is addressed as the subscription was
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      Then the notice is addressed to the Consumer

  @XEP0060-12.14-5 @MUST @xmpp-grid-broker @if-subscription-notifications
  Rule: A Broker that tells of changes of subscriptions says so
    It names the feature subscription-notifications. Who was seen to tell nobody is not asked for it.

    Scenario: The feature is named by a Broker that told a subscriber
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      And the Provider asks the Broker what it supports
      Then the feature by which the Consumer was told is among them
