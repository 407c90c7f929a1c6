@XEP0060
Feature: Publish-Subscribe - Retrieve Items from a Node
  XEP-0060, Section 6.5 - https://xmpp.org/extensions/xep-0060.html#subscriber-retrieve

  @XEP0060-6.5-1 @MAY @xmpp-grid-broker @untestable
  Rule: Items may be retrieved
    A Broker that keeps them may give them out.
    Untestable: permission. A Broker that does not conforms.

  @XEP0060-6.5.1-1 @XEP0060-6.5.1-5 @XEP0060-14.3-1 @MUST @xmpp-grid-broker @if-whitelist @if-retrieve-items
  Rule: The access model says who retrieves items
    Who is not let in is given none.

    Scenario: The outsider retrieves nothing from a whitelist Topic
      Given a Consumer subscribed to a Topic under the whitelist model
      When the outsider asks for the items of that Topic, between two requests of the Consumer's
      Then only the attempt in between is refused, as forbidden

  @XEP0060-6.5.1-3 @XEP0060-6.5.1-4 @SHOULD @xmpp-grid-broker @untestable
  Rule: Contacts retrieve under the presence and roster models
    Whoever the model lets in is given the items.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from both models.

  @XEP0060-6.5.1-6 @SHOULD @xmpp-grid-broker @untestable
  Rule: Local policy may go before the access model
    Security and privacy policies of the operator may refuse more.
    Untestable: internal. Policies are not known from outside.

  @XEP0060-6.5.1-7 @XEP0060-12.12-1 @MUST @xmpp-grid-broker @if-retrieve-items @if-whitelist
  Rule: The owner retrieves items without being subscribed
    And may subscribe like others.

    Scenario: The Provider retrieves the items of its own Topic
      Given a Topic under the whitelist model
      And 1 item in that Topic
      When the Provider asks the Broker for the items of that Topic
      Then the Broker takes it
      And the answer holds that document

  @XEP0060-6.5.1-8 @SHOULD @xmpp-grid-broker @if-retrieve-items @if-whitelist
  Rule: A publisher retrieves items without being subscribed
    It may see what it publishes to.

    Scenario: A Consumer that is a publisher retrieves the items
      Given a Topic under the whitelist model
      And the owner makes the Consumer a publisher of that Topic
      When the Consumer asks the Broker for the items of that Topic
      Then the Broker takes it
      And the answer is a list without items

  @XEP0060-6.5.3-1 @SHOULD @xmpp-grid-broker @if-retrieve-items
  Rule: Who asks for the items of a Topic is given all there are
    Where there are few.

    Scenario: Both of two items are given out
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider asks the Broker for the items of that Topic
      Then the answer holds those items and no others

  @XEP0060-6.5.3-2 @MAY @xmpp-grid-broker @untestable
  Rule: A long list of items may be cut
    The Broker may give out a part.
    Untestable: permission. Any length conforms.

  @XEP0060-6.5.4-1 @SHOULD @xmpp-grid-broker @untestable
  Rule: A list of items that was cut says so
    It holds a note of which part it is.
    Untestable: unreached. When a Broker cuts a list is for it to say, and finding out would flood it; pages are judged
    by XEP-0059.

  @XEP0060-6.5.4-2 @SHOULD @xmpp-grid-broker @if-rsm
  Rule: A Broker that gives out items in pages says so
    It names the feature rsm of publish-subscribe.

    Scenario: The feature is named by a Broker that answers in pages
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider asks the Broker for the items of that Topic, one at a time
      And the Provider asks the Broker what it supports
      Then the feature "rsm" is among them

  @XEP0060-6.5.5-1 @MAY @xmpp-grid-broker @untestable
  Rule: The last item may be given out where none are kept
    A Topic without storage may answer with it.
    Untestable: permission. Either answer conforms.

  @XEP0060-6.5.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Notifications may come without payloads
    The Broker may leave them out to save bandwidth.
    Untestable: permission. Both conform.

  @XEP0060-6.5.6-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An item may be asked for by its id
    A Consumer that was notified without a payload may fetch it.
    Untestable: permission. It is a freedom of the Consumer.

  @XEP0060-6.5.6-3 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: Several items can be asked for by their ids
    One request may name more than one item, and all of them are given out.

    Scenario: Two items that are named are both given out
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider asks the Broker for those items by their ids
      Then the answer holds those items and no others

  @XEP0060-6.5.7-1 @MAY @xmpp-grid-broker @untestable
  Rule: The latest items may be asked for by their number
    A Broker may understand the attribute.
    Untestable: permission. A Broker that does not conforms.

  @XEP0060-6.5.7-2 @SHOULD @xmpp-grid-broker @if-retrieve-items
  Rule: Who asks for so many items is given the latest
    Not the oldest.

    Scenario: The latest of three items is given out
      Given a Topic that stores its items
      And 3 items in that Topic
      When the Provider asks the Broker for the latest item of that Topic
      Then the answer holds the latest item alone

  @XEP0060-6.5.9.1-1 @MUST @xmpp-grid-broker @if-multi-subscribe @if-retrieve-items
  Rule: Who has several subscriptions says by which one it retrieves
    Without a SubID it is a bad request.

    Scenario: A retrieval that leaves open by which subscription is refused
      Given a Topic under the authorize model
      When the Consumer retrieves items by one of two subscriptions without its SubID, between two with it
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.5.9.1-2 @SHOULD @xmpp-grid-broker @if-multi-subscribe @if-retrieve-items
  Rule: The refusal says that a SubID is required to retrieve
    The bad request has the condition subid-required.

    Scenario: A retrieval that leaves open by which subscription is refused for that
      Given a Topic under the authorize model
      When the Consumer retrieves items by one of two subscriptions without its SubID, between two with it
      Then only the attempt in between is refused, with the error bad-request and subid-required

  @XEP0060-6.5.9.2-1 @MUST @xmpp-grid-broker @if-multi-subscribe @if-retrieve-items
  Rule: A SubID that is not one's own retrieves nothing
    The error is not-acceptable.

    Scenario: A retrieval under an invented SubID is refused
      Given a Topic under the authorize model
      When the Consumer retrieves items under a SubID that nobody gave, between two under their own
      Then only the attempt in between is refused, with the error not-acceptable

  @XEP0060-6.5.9.2-2 @SHOULD @xmpp-grid-broker @if-multi-subscribe @if-retrieve-items
  Rule: The refusal says that the SubID retrieves nothing
    It has the condition invalid-subid.

    Scenario: A retrieval under an invented SubID is refused for that
      Given a Topic under the authorize model
      When the Consumer retrieves items under a SubID that nobody gave, between two under their own
      Then only the attempt in between is refused, with the error not-acceptable and invalid-subid

  @XEP0060-6.5.9.3-1 @MUST @xmpp-grid-broker @if-authorize @if-retrieve-items
  Rule: Who is not subscribed does not retrieve
    It is not authorized.

    Scenario: A retrieval without a subscription is refused
      Given a Consumer subscribed to a Topic under the authorize model
      When the outsider asks for the items of that Topic, between two requests of the Consumer's
      Then only the attempt in between is refused, with the error not-authorized

  @XEP0060-6.5.9.3-2 @SHOULD @xmpp-grid-broker @if-authorize @if-retrieve-items
  Rule: The refusal says that a subscription is missing
    It has the condition not-subscribed.

    Scenario: A retrieval without a subscription is refused for that
      Given a Consumer subscribed to a Topic under the authorize model
      When the outsider asks for the items of that Topic, between two requests of the Consumer's
      Then only the attempt in between is refused, with the error not-authorized and not-subscribed

  @XEP0060-6.5.9.4-1 @MUST @xmpp-grid-broker @if-transient-topics
  Rule: A Topic that keeps nothing has nothing to retrieve
    The feature persistent-items is refused as not implemented.

    Scenario: The items of a Topic that keeps none are refused
      Given a Topic that stores its items
      When the Provider asks for the items of a Topic that keeps nothing, between two of one that keeps them
      Then only the attempt in between is refused, with the error feature-not-implemented and unsupported

  @XEP0060-6.5.9.5-1 @MUST @xmpp-grid-broker @untestable
  Rule: A node that gives out no items says so
    The refusal names the feature retrieve-items.
    Untestable: unreached. Such nodes are collections, which XMPP-Grid does not use.

  @XEP0060-6.5.9.8-1 @MUST @xmpp-grid-broker @if-whitelist @if-retrieve-items
  Rule: Who is not on the whitelist is told that the Topic is closed when it retrieves
    It is not allowed.

    Scenario: A retrieval from outside the whitelist is refused
      Given a Consumer subscribed to a Topic under the whitelist model
      When the outsider asks for the items of that Topic, between two requests of the Consumer's
      Then only the attempt in between is refused, with the error not-allowed and closed-node

  @XEP0060-6.5.9.10-1 @MUST @xmpp-grid-broker @if-outcast-affiliation @if-retrieve-items
  Rule: Who is banned from a Topic does not retrieve
    An outcast is refused as forbidden.

    Scenario: A banned Consumer is refused its items
      Given a Topic that stores its items
      When the Consumer asks for the items as an outcast, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-6.5.9.11-1 @SHOULD @xmpp-grid-broker @if-retrieve-items
  Rule: The items of a Topic that does not exist are refused as such
    The error is item-not-found.

    Scenario: The items of nothing are refused
      Given a Topic that stores its items
      When the Provider asks for the items of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-6.5.9.12-1 @SHOULD @xmpp-grid-broker @if-retrieve-items
  Rule: A Topic without items has an empty list of them
    That there are no items is a result, not an error.

    Scenario: The items of a Topic without any are an empty list
      Given a Topic that stores its items
      When the Provider asks the Broker for the items of that Topic
      Then the answer is a list without items
