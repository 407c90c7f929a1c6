@XEP0060
Feature: Publish-Subscribe - Unsubscribe from a Node
  XEP-0060, Section 6.2 - https://xmpp.org/extensions/xep-0060.html#subscriber-unsubscribe

  @XEP0060-6.2.2-1 @MUST @xmpp-grid-broker
  Rule: The end of a subscription is confirmed
    The answer is a result.

    Scenario: The Consumer is told that its subscription has ended
      Given a Consumer subscribed to a Topic
      When the Consumer ends its subscription
      Then the Broker takes it

  @XEP0060-6.2.2-2 @MAY @xmpp-grid-broker @untestable
  Rule: The answer to the end of a subscription may show it
    The result may hold the subscription as it is now.
    Untestable: permission. With and without it conforms.

  @XEP0060-6.2.2-3 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: Where the end of a subscription is shown, its SubID is
    An answer that holds the subscription holds its identifier.

    Scenario: The subscription that ended is shown with its SubID
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Consumer ends one of them
      Then the subscription in the answer has its SubID

  @XEP0060-6.2.3.1-1 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: Who ends one of several subscriptions says which
    Without a SubID it is a bad request.

    Scenario: The end of one of two subscriptions without a SubID is refused
      Given a Topic that admits the Consumer
      When the Consumer ends one of two subscriptions without its SubID, between two with it
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.2.3.1-2 @SHOULD @xmpp-grid-broker @if-multi-subscribe
  Rule: The refusal says that a SubID is required
    The bad request has the condition subid-required.

    Scenario: The end of one of two subscriptions without a SubID is refused for that
      Given a Topic that admits the Consumer
      When the Consumer ends one of two subscriptions without its SubID, between two with it
      Then only the attempt in between is refused, with the error bad-request and subid-required

  @XEP0060-6.2.3.2-1 @MUST @xmpp-grid-broker
  Rule: Who is not subscribed has nothing to end
    The request is refused.

    Scenario: The end of a subscription that does not exist is not granted
      Given a Topic that admits the Consumer
      When the Consumer ends a subscription that it does not have, between two that it has
      Then only the attempt in between is refused, with the error any

  @XEP0060-6.2.3.2-2 @SHOULD @xmpp-grid-broker
  Rule: The refusal of an end without a beginning is unexpected-request
    That is the error.

    Scenario: The end of a subscription that does not exist is refused
      Given a Topic that admits the Consumer
      When the Consumer ends a subscription that it does not have, between two that it has
      Then only the attempt in between is refused, with the error unexpected-request

  @XEP0060-6.2.3.2-3 @SHOULD @xmpp-grid-broker
  Rule: The refusal says that there is no subscription
    It has the condition not-subscribed.

    Scenario: The end of a subscription that does not exist is refused for that
      Given a Topic that admits the Consumer
      When the Consumer ends a subscription that it does not have, between two that it has
      Then only the attempt in between is refused, with the error unexpected-request and not-subscribed

  @XEP0060-6.2.3.3-1 @XEP0060-6.2.3.3-2 @XEP0060-6.2.3.3-3 @XEP0060-6.2.3.3-4 @MUST @xmpp-grid-broker
  Rule: Nobody ends the subscription of somebody else
    Who asks for it is forbidden to, by the bare parts of the addresses.

    Scenario: The end of another Platform's subscription is refused
      Given a Consumer subscribed to a Topic
      When the outsider ends the subscription of the Consumer, between two that the Consumer ends
      Then only the attempt in between is refused, with the error forbidden

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

  @XEP0060-6.2.3.5-2 @SHOULD @xmpp-grid-broker @if-without-multi-subscribe
  Rule: A SubID where there are none is passed over
    The subscription ends all the same.

    Scenario: The subscription ends in spite of a SubID that nobody gave
      Given a Consumer subscribed to a Topic
      When the Consumer ends its subscription under a SubID that nobody gave
      Then the Broker takes it

  @XEP0060-6.2.3.5-3 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: A SubID that is not one's own ends nothing
    The error is not-acceptable.

    Scenario: The end of a subscription under an invented SubID is refused
      Given a Topic that admits the Consumer
      When the Consumer ends a subscription under a SubID that nobody gave, between two under their own
      Then only the attempt in between is refused, with the error not-acceptable

  @XEP0060-6.2.3.5-4 @SHOULD @xmpp-grid-broker @if-multi-subscribe
  Rule: The refusal says that the SubID is not valid
    It has the condition invalid-subid.

    Scenario: The end of a subscription under an invented SubID is refused for that
      Given a Topic that admits the Consumer
      When the Consumer ends a subscription under a SubID that nobody gave, between two under their own
      Then only the attempt in between is refused, with the error not-acceptable and invalid-subid
