@XEP0060
Feature: Publish-Subscribe - Subscribe to a Node
  XEP-0060, Section 6.1 - https://xmpp.org/extensions/xep-0060.html#subscriber-subscribe

  @XEP0060-6.1.3.1-2 @MUST @xmpp-grid-broker
  Rule: A subscription for somebody else's address is a bad request
    Where the bare addresses differ and the requestor has no privilege over the other, the error is bad-request.

    Scenario: The subscription of another Platform is refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes the outsider to that Topic, between two subscriptions of its own
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.1.3.4-1 @MUST @xmpp-grid-broker
  Rule: Who is not on the whitelist is told that the Topic is closed
    The error is not-allowed, with publish-subscribe's own condition closed-node.

    Scenario: A Platform that is not listed is told that the Topic is closed
      Given a Topic under the whitelist model
      And the owner makes the Consumer a member of that Topic
      When the outsider subscribes to that Topic, between two subscriptions of the Consumer's
      Then only the attempt in between is refused, with the error not-allowed and closed-node

  @XEP0060-6.1.6-8 @MUST @xmpp-grid-broker
  Rule: Who subscribes again is told how the subscription stands
    Without several subscriptions of one address to a Topic, a further request is answered with the state that is in force.

    Scenario: A second subscription is confirmed like the first
      Given a Consumer subscribed to a Topic
      When the Consumer subscribes to that Topic
      Then the Broker confirms that the Consumer is subscribed
