@XEP0060
Feature: Publish-Subscribe - Subscribe to a Node
  XEP-0060, Section 6.1 - https://xmpp.org/extensions/xep-0060.html#subscriber-subscribe

  @XEP0060-6.1.1-1 @SHOULD @xmpp-grid-consumer
  Rule: A request to subscribe names the Topic
    The node of the Topic stands in the request.

    Scenario: The request names the node
      When the Consumer begins a session with a usual Controller and Broker
      Then in that session the Consumer subscribes to a node

  @XEP0060-6.1.1-2 @MUST @xmpp-grid-consumer
  Rule: A request to subscribe names who is to be subscribed
    The address stands in the request, and is the Consumer's own, with or without its resource.

    Scenario: The request names the Consumer
      When the Consumer begins a session with a usual Controller and Broker
      Then in that session the Consumer subscribes its own address

  @XEP0060-6.1.2-2 @MAY @xmpp-grid-broker @untestable
  Rule: The answer to a subscription may have a SubID
    The Broker may give the subscription an identifier.
    Untestable: permission. With and without it conforms.

  @XEP0060-6.1.3.1-1 @MUST @xmpp-grid-broker
  Rule: The address that is subscribed is held against the one that asks
    The bare parts are compared; a full address of another account is no more its own than a bare one.

    Scenario: A subscription in the name of another Platform's session is refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes a resource of the outsider's to that Topic, between two subscriptions of its own
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.1.3.1-2 @MUST @xmpp-grid-broker
  Rule: A subscription for somebody else's address is a bad request
    Where the bare addresses differ and the requestor has no privilege over the other, the error is bad-request.

    Scenario: The subscription of another Platform is refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes the outsider to that Topic, between two subscriptions of its own
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.1.3.1-3 @SHOULD @xmpp-grid-broker
  Rule: A subscription for somebody else says that the address is wrong
    The bad request has the condition invalid-jid.

    Scenario: A subscription in another Platform's name is refused for its address
      Given a Topic that admits the Consumer
      When the Consumer subscribes the outsider to that Topic, between two subscriptions of its own
      Then only the attempt in between is refused, with the error bad-request and invalid-jid

  @XEP0060-6.1.3.1-4 @XEP0060-6.1.3.1-5 @MAY @xmpp-grid-broker @untestable
  Rule: Operators may name proxies and exclude accounts
    Who may subscribe others, and who may do less, is for a service's operator.
    Untestable: permission. It is a freedom of operators.

  @XEP0060-6.1.3.2-1 @XEP0060-6.5.9.6-1 @MUST @xmpp-grid-broker @untestable
  Rule: Under the presence model who is no contact is not authorized
    The owner's contacts alone subscribe and retrieve.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from the presence model, so no case may ask a Broker for
    it.

  @XEP0060-6.1.3.2-2 @XEP0060-6.5.9.6-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: Under the presence model the refusal says what is missing
    It names the presence subscription.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from the presence model.

  @XEP0060-6.1.3.3-1 @XEP0060-6.5.9.7-1 @MUST @xmpp-grid-broker @untestable
  Rule: Under the roster model who is in no group is not authorized
    Those in the groups named alone subscribe and retrieve.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from the roster model, so no case may ask a Broker for
    it.

  @XEP0060-6.1.3.3-2 @XEP0060-6.5.9.7-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: Under the roster model the refusal says what is missing
    It names the roster group.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from the roster model.

  @XEP0060-6.1.3.4-1 @MUST @xmpp-grid-broker
  Rule: Who is not on the whitelist is told that the Topic is closed
    The error is not-allowed, with publish-subscribe's own condition closed-node.

    Scenario: A Platform that is not listed is told that the Topic is closed
      Given a Topic under the whitelist model
      And the owner makes the Consumer a member of that Topic
      When the outsider subscribes to that Topic, between two subscriptions of the Consumer's
      Then only the attempt in between is refused, with the error not-allowed and closed-node

  @XEP0060-6.1.3.5-1 @XEP0060-6.5.9.9-1 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who has to pay first is told so
    A subscription or a retrieval that costs is refused as such.
    Untestable: unreached. No Broker of XMPP-Grid is known to charge, and none would for a test.

  @XEP0060-6.1.3.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Anonymous entities may be kept out
    A Broker may refuse to subscribe who logged in anonymously.
    Untestable: permission. Either policy conforms.

  @XEP0060-6.1.3.6-2 @XEP0060-6.1.3.6-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Anonymous entities are found out and told so
    A Broker that keeps them out asks what they are, and refuses them as forbidden.
    Untestable: unreached. RFC 8600 authenticates every Platform, so there is no anonymous one to send.

  @XEP0060-6.1.3.7-1 @MUST @xmpp-grid-broker @if-authorize
  Rule: Who waits for approval is told so when it subscribes again
    It is not authorized, as its subscription is pending.

    Scenario: A second request before the owner has decided is refused
      Given a connected Provider
      When the Consumer subscribes again while it waits for approval, between two first requests
      Then only the attempt in between is refused, with the error not-authorized and pending-subscription

  @XEP0060-6.1.3.8-1 @MUST @xmpp-grid-broker @if-outcast-affiliation
  Rule: Who is banned from a Topic does not subscribe
    An outcast is refused as forbidden.

    Scenario: A banned Consumer is refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes as an outcast, between two subscriptions as a member
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-6.1.3.9-1 @MUST @xmpp-grid-broker @untestable
  Rule: Who has too many subscriptions is told so
    The limit is the Broker's; what exceeds it is refused with a condition of its own.
    Untestable: unreached. The limit is not known from outside, and looking for it would flood a Broker.

  @XEP0060-6.1.3.10-1 @SHOULD @xmpp-grid-broker @if-subscribe-switch
  Rule: A Topic that takes no subscribers says so
    The feature subscribe is refused as not implemented.

    Scenario: A subscription where nobody may subscribe is refused
      Given a Topic that admits the Consumer
      When the Provider subscribes to a Topic that takes no subscribers, between two that take them
      Then only the attempt in between is refused, with the error feature-not-implemented and unsupported

  @XEP0060-6.1.3.11-1 @SHOULD @xmpp-grid-broker @untestable
  Rule: A Topic that has moved is refused as gone, or with a redirect
    Who subscribes to it learns where it went.
    Untestable: unreached. No request of the specification moves a Topic.

  @XEP0060-6.1.3.12-1 @SHOULD @xmpp-grid-broker
  Rule: A subscription to a Topic that does not exist is refused as such
    The error is item-not-found, and no other.

    Scenario: A subscription to nothing is refused
      Given a Topic
      When the Provider subscribes to a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-6.1.4-1 @MUST @xmpp-grid-broker @if-authorize
  Rule: Under the authorize model an owner is asked
    The subscription stands only once an owner has approved of it.

    Scenario: An owner is asked to approve
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      Then the owner is asked to approve of the Consumer

  @XEP0060-6.1.4-2 @MUST @xmpp-grid-broker @if-authorize
  Rule: Under the authorize model the subscriber is told that it waits
    The answer has the state pending.

    Scenario: The answer says that the subscription is pending
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      Then the subscription waits for approval

  @XEP0060-6.1.5-1 @MUST @xmpp-grid-broker @untestable
  Rule: Who has to set options first is told so
    Where a subscription must be configured before it is served, the answer says so.
    Untestable: unreached. Nothing asks a Broker to make configuration a condition.

  @XEP0060-6.1.5-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: It is told in the answer to the subscription
    The result has a note that options are required.
    Untestable: unreached. Nothing asks a Broker to make configuration a condition.

  @XEP0060-6.1.5-4 @XEP0060-6.1.5-5 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may demand options at once, or offer them
    It may refuse a subscription without them, or say that they can be set.
    Untestable: permission. Each way conforms.

  @XEP0060-6.1.6-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Several subscriptions of one address are optional
    A Broker may know them.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-6.1.6-2 @XEP0060-6.1.6-3 @XEP0060-6.1.6-4 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: Several subscriptions of one address are told apart by their SubIDs
    Each has one of its own, which the subscriber is told.

    Scenario: Two subscriptions have two SubIDs
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      Then each subscription has a SubID of its own

  @XEP0060-6.1.6-5 @NOT-RECOMMENDED @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Platforms leave the choice of SubIDs to the Broker
    They send none of their own when they subscribe.
    Untestable: unreached. Nothing in RFC 8600's workflow asks a Platform for a SubID.

  @XEP0060-6.1.6-6 @SHOULD @xmpp-grid-broker @if-multi-subscribe
  Rule: The Broker chooses the SubIDs
    The subscriber sent none, and is given one.

    Scenario: A subscription without a SubID is given one
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      Then each subscription has a SubID

  @XEP0060-6.1.6-7 @MAY @xmpp-grid-broker @untestable
  Rule: A SubID of a subscriber's may be replaced
    The Broker may put its own in place of it.
    Untestable: permission. Either behaviour conforms.

  @XEP0060-6.1.6-8 @MUST @xmpp-grid-broker @if-without-multi-subscribe
  Rule: Who subscribes again is told how the subscription stands
    Without several subscriptions of one address to a Topic, a further request is answered with the state that is in force.

    Scenario: A second subscription is confirmed like the first
      Given a Consumer subscribed to a Topic
      When the Consumer subscribes to that Topic
      Then the Broker confirms that the Consumer is subscribed

  @XEP0060-6.1.6-9 @SHOULD @xmpp-grid-broker @if-multi-subscribe
  Rule: Several subscriptions of one address make one notification
    Not one for each subscription.

    Scenario: A Consumer with two subscriptions is notified once
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer is notified once

  @XEP0060-6.1.6-10 @MUST @xmpp-grid-broker @if-full-subscriptions
  Rule: Two addresses of one account are two subscribers
    Subscriptions of different sessions are notified each.

    Scenario: Each of two sessions of the Consumer's is notified
      Given a Topic that admits the Consumer
      When the Consumer subscribes two of its sessions to that Topic
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then each of those sessions is notified once

  @XEP0060-6.1.7-1 @MAY @xmpp-grid-broker @untestable
  Rule: A new subscriber may be sent the last item
    The Broker may send it once the subscription stands.
    Untestable: permission. Sending and not sending conform, unless the Topic is configured.

  @XEP0060-6.1.7-2 @SHOULD @xmpp-grid-broker @if-last-item
  Rule: The last item for a new subscriber is marked as delayed
    The message has a delay notation.

    Scenario: The item that was there before says since when
      Given a Topic that sends its last item to new subscribers
      And 1 item in that Topic
      When the Consumer subscribes to that Topic and waits
      Then what the Consumer receives carries a delay notation

  @XEP0060-6.1.7-3 @XEP0060-4.3-4 @MUST @xmpp-grid-broker @if-last-published
  Rule: A Broker that sends the last item by default says so
    The default configuration sends it upon subscription, and the feature last-published is named; or neither.

    Scenario: Feature and default agree
      Given a connected Provider
      When the Provider looks up the feature last-published and the default of sending the last item
      Then the two agree
