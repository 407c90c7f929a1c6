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

  @XEP0060-6.2.3.5-1 @MUST @xmpp-grid-platform @untestable
  Rule: Who ends a subscription with a SubID names it
    The request has the identifier.
    Untestable: unreached. Nothing in RFC 8600's workflow gives a Platform several subscriptions.
