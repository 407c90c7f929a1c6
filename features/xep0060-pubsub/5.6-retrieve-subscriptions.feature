@XEP0060
Feature: Publish-Subscribe - Retrieve Subscriptions
  XEP-0060, Section 5.6 - https://xmpp.org/extensions/xep-0060.html#entity-subscriptions

  @XEP0060-5.6-3 @MUST @xmpp-grid-broker @if-retrieve-subscriptions
  Rule: A Platform is told all of its subscriptions
    The list holds every subscription of the account that asks, with its Topic and its state.

    Scenario: A subscription of the Consumer's is on its list
      Given a Consumer subscribed to a Topic
      When the Consumer asks the Broker for its own subscriptions
      Then the answer lists that Topic as "subscribed"
