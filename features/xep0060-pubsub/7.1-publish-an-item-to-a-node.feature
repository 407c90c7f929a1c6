@XEP0060
Feature: Publish-Subscribe - Publish an Item to a Node
  XEP-0060, Section 7.1 - https://xmpp.org/extensions/xep-0060.html#publisher-publish

  @XEP0060-7.1.1-1 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may take publications
    Publishing is a feature.
    Untestable: permission. A Broker that takes none conforms here; RFC 8600 asks for it.

  @XEP0060-7.1.1-2 @MUST @xmpp-grid-broker
  Rule: A Broker that takes publications says so
    Whoever supports publishing names the feature publish.

    Scenario: The feature is named by a Broker that takes an item
      Given a Topic
      And 1 item in that Topic
      When the Provider asks the Broker what it supports
      Then the feature "publish" is among them

  @XEP0060-7.1.1-3 @MUST @xmpp-grid-provider
  Rule: A request to publish names the Topic
    The node of the Topic stands in the request.

    Scenario: The request to publish names the node
      Given the Provider in a session with a usual Controller and Broker
      When the Provider is told to publish
      Then in that session the Provider publishes to a node

  @XEP0060-7.1.1-4 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A publication holds no item or one
    Which depends on the Topic.
    Untestable: permission. It is a freedom of the Provider within the configuration.

  @XEP0060-7.1.1-5 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A Provider may choose the id of an item
    An item may come with an id.
    Untestable: permission. With and without it conforms.

  @XEP0060-7.1.1-6 @XEP0060-7.1.1-7 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: An item that comes without an id is given one of its own
    The Broker chooses the id, and no two items of a Topic have the same.

    Scenario: Two items that came without ids are two items of the Topic
      Given a Topic that stores its items
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      And the Provider publishes "iodef/valid/event" to that Topic without an item id
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds 2 items with different ids

  @XEP0060-7.1.2-1 @MUST @xmpp-grid-broker
  Rule: A publication that the Broker took is confirmed
    The answer is a result.

    Scenario: The Provider is told that its item was taken, and it was
      Given a Consumer subscribed to a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Broker takes it
      And the Consumer receives that document from that Topic

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

  @XEP0060-7.1.2-5 @XEP0060-12.4-1 @SHOULD @xmpp-grid-broker
  Rule: Notifications have ids
    Each message has one.

    Scenario: The notifications of two publications have ids
      Given a Consumer subscribed to a Topic that stores its items
      When the Provider publishes two items
      Then every notification has an id

  @XEP0060-7.1.2-6 @SHOULD @xmpp-grid-broker @untestable
  Rule: The Broker remembers who published an item
    It keeps a record beside the item.
    Untestable: internal. What shows of it is whether the publisher may remove it, which is tested.

  @XEP0060-7.1.2.3-1 @MUST @xmpp-grid-broker @if-publisher-shown @if-retrieve-items
  Rule: A Broker that tells who published tells it wherever the item is given out
    In notifications and in answers alike.

    Scenario: The publisher is told in the notification and in the answer
      Given a Consumer subscribed to a Topic that tells who published
      When the Provider publishes "iodef/valid/minimal" to that Topic
      And the Consumer asks the Broker for the items of that Topic
      Then notification and answer name the Provider as the publisher

  @XEP0060-7.1.2.3-2 @MUST @xmpp-grid-broker
  Rule: Nobody passes for the publisher of an item
    Who published is the Broker's to say; what an item claims of itself is not passed on.

    Scenario: An item that claims another publisher is not delivered as that one's
      Given a Consumer subscribed to a Topic
      When the Provider publishes an item that claims to be the outsider's
      Then the Consumer is not told that the outsider published it

  @XEP0060-7.1.2.4-1 @XEP0060-7.1.2.4-3 @SHOULD @xmpp-grid-broker @if-multi-subscribe
  Rule: A notification for several subscriptions names their SubIDs
    They stand behind the event.

    Scenario: The notification names both SubIDs, behind the event
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the notification names each SubID, behind the event

  @XEP0060-7.1.2.4-2 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: SubIDs are named by stanza headers
    In the format of XEP-0131.

    Scenario: The SubIDs are stanza headers
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the SubIDs are stanza headers

  @XEP0060-7.1.2.5-1 @MUST @xmpp-grid-broker @if-multi-items @if-retrieve-items
  Rule: A Topic never holds more items than it is to
    With the limit reached, an item goes or the new one is refused.

    Scenario: Three items to a Topic of two leave two
      Given a Topic that holds two items
      When the Provider publishes three items
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds two items

  @XEP0060-7.1.2.5-2 @SHOULD @xmpp-grid-broker @if-multi-items @if-retrieve-items
  Rule: The oldest item makes room
    First in, first out, unless the Topic is configured otherwise.

    Scenario: Of three items to a Topic of two the later two are left
      Given a Topic that holds two items
      When the Provider publishes three items
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds the latest two items

  @XEP0060-7.1.2.5-3 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: First in, first out is the recommended rule
    The oldest item goes.
    Untestable: permission. It says by which rule the default of the sentence before goes, which is tested as that.

  @XEP0060-7.1.2.5-4 @MAY @xmpp-grid-broker @untestable
  Rule: A removal to make room may be announced
    Subscribers may be told of the item that went.
    Untestable: permission. Either conforms.

  @XEP0060-7.1.2.5-5 @MUST @xmpp-grid-broker @if-publish-node-full @if-retrieve-items
  Rule: A Topic that is to discard its oldest item does so
    By the option of what happens when it is full.

    Scenario: Of three items to a Topic of two that discards, the later two are left
      Given a Topic that holds two items and discards the oldest
      When the Provider publishes three items
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds the latest two items

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

  @XEP0060-7.1.3.2-1 @MUST @xmpp-grid-broker @untestable
  Rule: A node that takes no publications says so
    The refusal names the feature publish.
    Untestable: unreached. Such nodes are collections, which XMPP-Grid does not use.

  @XEP0060-7.1.3.3-1 @MUST @xmpp-grid-broker @if-no-automatic-topics
  Rule: Nothing is published to a Topic that does not exist, and the error says so
    The error is item-not-found.

    Scenario: A publication to nothing is refused as such
      Given a Topic
      When the Provider publishes to a Topic that does not exist, between two publications to that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-7.1.3.4-1 @MUST @xmpp-grid-broker @if-publish-node-full
  Rule: A full Topic that is to reject does so
    The error is conflict.

    Scenario: A publication to a full Topic is refused
      Given a connected Provider
      When the Provider publishes to a Topic that is full and rejects, between two to one with room
      Then only the attempt in between is refused, with the error conflict

  @XEP0060-7.1.3.4-2 @SHOULD @xmpp-grid-broker @if-publish-node-full
  Rule: The refusal says that the Topic is full
    It has the condition node-full.

    Scenario: A publication to a full Topic is refused for that
      Given a connected Provider
      When the Provider publishes to a Topic that is full and rejects, between two to one with room
      Then only the attempt in between is refused, with the error conflict and node-full

  @XEP0060-7.1.3.5-1 @MUST @xmpp-grid-broker @untestable
  Rule: A payload that is too big is refused as such
    What exceeds the Broker's limit is not acceptable.
    Untestable: unreached. The limit is not known from outside, and XMPP servers end the stream before it.

  @XEP0060-7.1.3.5-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: The refusal of a big payload says why
    It has a condition of its own.
    Untestable: unreached. The limit is not known from outside, and XMPP servers end the stream before it.

  @XEP0060-7.1.3.6-1 @MUST @xmpp-grid-broker
  Rule: An item has one payload, in the Topic's namespace
    Two payloads, or one of another namespace, are a bad request.

    Scenario: Two payloads are refused as a bad request
      Given a Topic for IODEF version 2
      When the Provider publishes an item with two payloads, between two with one
      Then only the attempt in between is refused, with the error bad-request

    Scenario: A payload of another namespace is refused as a bad request
      Given a Topic for IODEF version 2
      When the Provider publishes a payload of another namespace, between two of the Topic's own
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-7.1.3.6-2 @SHOULD @xmpp-grid-broker
  Rule: The refusal says that the payload is not valid
    The bad request has the condition invalid-payload.

    Scenario: Two payloads are refused for that
      Given a Topic for IODEF version 2
      When the Provider publishes an item with two payloads, between two with one
      Then only the attempt in between is refused, with the error bad-request and invalid-payload

    Scenario: A payload of another namespace is refused for that
      Given a Topic for IODEF version 2
      When the Provider publishes a payload of another namespace, between two of the Topic's own
      Then only the attempt in between is refused, with the error bad-request and invalid-payload

  @XEP0060-7.1.3.7-1 @MAY @xmpp-grid-broker @untestable
  Rule: A publication that does not fit the Topic may be refused
    The Broker may bounce it as a bad request.
    Untestable: permission. The cases in which it must are Rules of their own.

  @XEP0060-7.1.3.7-2 @SHOULD @xmpp-grid-broker
  Rule: The refusal of what does not fit says what is missing
    The bad request has a condition of publish-subscribe.

    Scenario: A publication without an item is refused with a condition
      Given a Topic that stores its items
      When the Provider publishes no item, between two that are complete
      Then only the attempt in between is refused, with the error bad-request and any condition

  @XEP0060-7.1.3.7-3 @XEP0060-7.1.3.7-4 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: A publication without an id does not fail
    The Topic keeps the item under an id of the Broker's.

    Scenario: An item that came without an id is kept under one
      Given a Topic that stores its items
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds 1 items with different ids

  @XEP0060-7.1.3.7-6 @SHOULD @xmpp-grid-broker
  Rule: A Topic that delivers payloads takes no item without one
    The refusal is a bad request and says that a payload is required.

    Scenario: An empty item is refused
      Given a Topic that stores its items
      When the Provider publishes an item without a payload, between two with one
      Then only the attempt in between is refused, with the error bad-request and payload-required

  @XEP0060-7.1.4-1 @MAY @xmpp-grid-broker @untestable
  Rule: Topics may be created by publishing
    A Broker may make one that does not exist.
    Untestable: permission. Either conforms.

  @XEP0060-7.1.4-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: A Topic made by publishing has the default configuration
    Nothing else is configured.
    Untestable: unreached. RFC 8600's workflow creates Topics first; a Broker that makes them unasked declines the
    option no-automatic-topics.

  @XEP0060-7.1.4-3 @MUST @xmpp-grid-broker @if-no-automatic-topics
  Rule: A Broker that creates no Topics by publishing does not say that it does
    Feature and behaviour agree.

    Scenario: The feature is not named where a publication to nothing is refused
      Given a Topic
      When the Provider publishes to nothing and asks the Broker what it supports
      Then auto-create is named if Topics are created so, and not otherwise

  @XEP0060-7.1.5-1 @MAY @xmpp-grid-broker @untestable
  Rule: Publications may have options
    A Broker may understand conditions that come with a publication.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-7.1.5-2 @XEP0060-7.1.5-5 @XEP0060-7.1.5-7 @XEP0060-7.1.5-8 @MUST @xmpp-grid-broker @if-publish-options
  Rule: A publication whose condition is not met fails
    The error is conflict, with the condition precondition-not-met.

    Scenario: A publication on a condition that the Topic does not meet is refused
      Given a Topic that stores its items
      When the Provider publishes on a condition that is not met, between two that are
      Then only the attempt in between is refused, with the error conflict and precondition-not-met

  @XEP0060-7.1.5-3 @XEP0060-7.1.5-4 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Options of a publication are a form of their own type
    They come as a data form that names publish-options.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Provider send them.

  @XEP0060-7.1.5-6 @MUST @xmpp-grid-broker @if-publish-options
  Rule: A publication on a condition that nobody knows fails
    An unknown field is no reason to publish all the same.

    Scenario: A publication on an unknown condition is refused
      Given a Topic that stores its items
      When the Provider publishes on a condition that nobody knows, between two that are met
      Then only the attempt in between is refused, with the error conflict
