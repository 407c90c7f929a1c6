@XEP0060
Feature: Publish-Subscribe - Handling Notification-Related Errors
  XEP-0060, Section 12.4 - https://xmpp.org/extensions/xep-0060.html#impl-bounce

  @XEP0060-12.4-2 @MUST @xmpp-grid-broker
  Rule: Notifications have ids of their own
    No two of the Broker's have the same.

    Scenario: The notifications of two publications have different ids
      Given a Consumer subscribed to a Topic that stores its items
      When the Provider publishes two items
      Then no two notifications have the same id

  @XEP0060-12.4-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who cannot be notified for good is unsubscribed
    An error of type cancel to a notification ends the subscription.
    Untestable: unreached. Which errors reach a Broker depends on the Controller between it and the Consumer.

  @XEP0060-12.4-4 @XEP0060-12.4-6 @XEP0060-12.4-7 @MAY @xmpp-grid-broker @untestable
  Rule: What else a Broker does about errors is its choice
    It may end further subscriptions, try again, and give up at a limit.
    Untestable: permission. Each behaviour conforms.

  @XEP0060-12.4-5 @SHOULD @xmpp-grid-broker @untestable
  Rule: Errors that may pass are counted
    The Broker keeps a counter of them.
    Untestable: internal. The counter does not show.
