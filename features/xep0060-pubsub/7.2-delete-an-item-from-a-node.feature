@XEP0060
Feature: Publish-Subscribe - Delete an Item from a Node
  XEP-0060, Section 7.2 - https://xmpp.org/extensions/xep-0060.html#publisher-delete

  @XEP0060-7.2-1 @XEP0060-10-15 @RECOMMENDED @xmpp-grid-broker
  Rule: Items can be removed, and the feature says so
    A Broker that removes items names delete-items.

    Scenario: The feature is among those of the Broker
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then the feature "delete-items" is among them

  @XEP0060-7.2.1-1 @XEP0060-7.2.1-3 @XEP0060-7.2.1-4 @XEP0060-7.2.1-5 @MUST @xmpp-grid-provider @if-retraction
  Rule: A request to remove an item names the Topic and the item
    One item stands in the request, which is empty and has the id of the item that is to go.

    Scenario: The item that was published last is removed by its id
      Given the Provider in a session with a usual Controller and Broker
      When the Provider is told to publish
      And the Provider is told to remove the item
      Then in that session the Provider removes one item by its id

  @XEP0060-7.2.1-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A removal may ask for notices
    It may have the attribute notify.
    Untestable: permission. It is a freedom of the one who removes.

  @XEP0060-7.2.2-1 @MUST @xmpp-grid-broker @if-delete-items @if-retrieve-items
  Rule: An item that is removed is gone
    It is given out no more.

    Scenario: The Topic is without the item
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider removes that item and has the subscribers notified
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds those items and no others

  @XEP0060-7.2.2.1-1 @XEP0060-7.2.2.1-2 @MUST @xmpp-grid-broker @if-delete-items
  Rule: An item is deleted, and the subscribers are told
    Where the request asks for it, every subscriber is notified that the item is gone.

    Scenario: The Consumer is told that an item is gone
      Given a Consumer subscribed to a Topic that stores its items
      And 1 item in that Topic
      When the Provider removes that item and has the subscribers notified
      Then the Consumer is told so, once

    Scenario: An item that was deleted is not given out
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider removes that item and has the subscribers notified
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds those items and no others

  @XEP0060-7.2.2.2-1 @XEP0060-7.2.2.2-3 @SHOULD @xmpp-grid-broker @if-multi-subscribe @if-delete-items
  Rule: A notice of removal for several subscriptions names their SubIDs
    They stand behind the event.

    Scenario: The notice names both SubIDs, behind the event
      Given a Topic that announces what is removed to the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Provider publishes and removes an item
      Then the notification names each SubID, behind the event

  @XEP0060-7.2.2.2-2 @MUST @xmpp-grid-broker @if-multi-subscribe @if-delete-items
  Rule: SubIDs of a notice of removal are stanza headers
    In the format of XEP-0131.

    Scenario: The SubIDs of the notice are stanza headers
      Given a Topic that announces what is removed to the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Provider publishes and removes an item
      Then the SubIDs are stanza headers

  @XEP0060-7.2.3.1-1 @MUST @xmpp-grid-broker @if-delete-items
  Rule: Who lacks the privilege deletes no item
    The error is forbidden.

    Scenario: An item of the Provider's is not deleted for the outsider
      Given a Topic that stores its items
      When the outsider retracts an item from that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-7.2.3.2-1 @MUST @xmpp-grid-broker @if-delete-items
  Rule: No item is deleted from a Topic that does not exist
    The error is item-not-found.

    Scenario: The deletion of an item from a Topic that does not exist is refused
      Given a Topic that stores its items
      When the Provider retracts an item from a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-7.2.3.3-1 @MUST @xmpp-grid-broker @if-delete-items
  Rule: The deletion of an item names the Topic
    Where it does not, the error is bad-request.

    Scenario: The deletion of an item without a Topic is refused
      Given a Topic that stores its items
      When the Provider retracts an item from a Topic without naming it, between two requests about that Topic
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-7.2.3.3-2 @SHOULD @xmpp-grid-broker @if-delete-items
  Rule: The refusal of a deletion without a Topic says what is missing
    The error bad-request comes with publish-subscribe's own condition, nodeid-required.

    Scenario: The refusal says that the Topic is missing
      Given a Topic that stores its items
      When the Provider retracts an item from a Topic without naming it, between two requests about that Topic
      Then only the attempt in between is refused, with the error bad-request and nodeid-required

  @XEP0060-7.2.3.4-1 @MUST @xmpp-grid-broker @if-delete-items
  Rule: A removal names an item
    Without one, or without its id, it is a bad request.

    Scenario: A removal of no item is refused
      Given a Topic that stores its items
      When the Provider removes an item without naming it, between two that it names
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-7.2.3.4-2 @SHOULD @xmpp-grid-broker @if-delete-items
  Rule: The refusal of a removal says that an item is required
    The bad request has the condition item-required.

    Scenario: A removal of no item is refused for that
      Given a Topic that stores its items
      When the Provider removes an item without naming it, between two that it names
      Then only the attempt in between is refused, with the error bad-request and item-required

  @XEP0060-7.2.3.5-1 @MUST @xmpp-grid-broker @if-delete-items @if-transient-topics
  Rule: A Topic that keeps nothing has nothing to remove
    The feature persistent-items is refused as not implemented.

    Scenario: A removal where nothing is kept is refused
      Given a Topic that stores its items
      When the Provider removes an item from a Topic that keeps nothing, between two from one that keeps them
      Then only the attempt in between is refused, with the error feature-not-implemented and unsupported

  @XEP0060-7.2.3.6-1 @MUST @xmpp-grid-broker @if-without-delete-items
  Rule: A Broker that removes no items says so
    The refusal is feature-not-implemented, as unsupported, and names the feature delete-items.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "delete-items"
      Then the refusal names that feature
