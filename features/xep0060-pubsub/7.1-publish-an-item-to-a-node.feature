@XEP0060
Feature: Publish-Subscribe - Publish an Item to a Node
  XEP-0060, Section 7.1 - https://xmpp.org/extensions/xep-0060.html#publisher-publish

  @XEP0060-7.1.1-2 @MUST @xmpp-grid-broker
  Rule: A Broker that takes publications says so
    Whoever supports publishing names the feature publish.

    Scenario: The feature is named by a Broker that takes an item
      Given a Topic
      And 1 item in that Topic
      When the Provider asks the Broker what it supports
      Then the feature "publish" is among them

  @XEP0060-7.1.1-6 @XEP0060-7.1.1-7 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: An item that comes without an id is given one of its own
    The Broker chooses the id, and no two items of a Topic have the same.

    Scenario: Two items that came without ids are two items of the Topic
      Given a Topic that stores its items
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      And the Provider publishes "iodef/valid/event" to that Topic without an item id
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds 2 items with different ids

  @XEP0060-7.1.2-2 @SHOULD @xmpp-grid-broker
  Rule: A Provider is told the id that its item was given
    The answer to a publication without an item id names the one that the Broker chose.

    Scenario: The answer names the id of an item that came without
      Given a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      Then the answer names the new item

  @XEP0060-7.1.2-3 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: An item takes the place of an older one with its id
    After a second publication under one id the Topic holds what was published last.

    Scenario: The later document is the one that is given out
      Given a Topic that stores its items
      And 1 item in that Topic
      When the Provider publishes another document under the id of that item
      And the Provider asks the Broker for those items by their ids
      Then the answer holds that document

  @XEP0060-7.1.3-1 @XEP0060-7.1.3-2 @MUST-NOT @xmpp-grid-broker
  Rule: A second publication under one id does not fail
    It counts as a change of the item: it is confirmed, and the subscribers are notified anew.

    Scenario: The second publication is confirmed
      Given a Topic that stores its items
      And 1 item in that Topic
      When the Provider publishes another document under the id of that item
      Then the Broker takes it

    Scenario: The subscribers are notified of the second publication
      Given a Consumer subscribed to a Topic that stores its items
      And 1 item in that Topic
      When the Provider publishes another document under the id of that item
      Then the Consumer receives that document from that Topic

  @XEP0060-7.1.3.1-1 @MUST @xmpp-grid-broker
  Rule: Who may not publish is told that it is forbidden
    The error is forbidden, and no other.

    Scenario: The outsider is told that it is forbidden
      Given a Topic
      When the outsider publishes to that Topic, between two publications of the Provider's
      Then only the attempt in between is refused, with the error forbidden
