@XEP0060
Feature: Publish-Subscribe - Unsubscribe from a Node
  XEP-0060, Section 6.2 - https://xmpp.org/extensions/xep-0060.html#subscriber-unsubscribe

  @XEP0060-6.2.2-2 @MAY @xmpp-grid-broker @untestable
  Rule: The answer to the end of a subscription may show it
    The result may hold the subscription as it is now.
    Untestable: permission. With and without it conforms.

  @XEP0060-6.2.3.4-1 @MUST @xmpp-grid-broker
  Rule: Nobody unsubscribes from a Topic that does not exist
    The error is item-not-found.

    Scenario: The end of a subscription to a Topic that does not exist is refused
      Given a Topic
      When the Provider unsubscribes from a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-6.2.3.5-1 @MUST @xmpp-grid-consumer @if-unsubscription
  Rule: A subscription that has an id is ended by it
    Who was given an id for a subscription names it when the subscription is to end.

    Scenario: The request to end it holds the id
      Given the Consumer in a session with a Broker that gives subscriptions ids
      When the Consumer is told to end the subscription
      Then in that session the Consumer ends the subscription by its id
