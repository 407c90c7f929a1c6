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

  @XEP0060-7.1.2-6 @SHOULD @xmpp-grid-broker @untestable
  Rule: The Broker remembers who published an item
    It keeps a record beside the item.
    Untestable: internal. What shows of it is whether the publisher may remove it, which is tested.

  @XEP0060-7.1.2.5-3 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: First in, first out is the recommended rule
    The oldest item goes.
    Untestable: permission. It says by which rule the default of the sentence before goes, which is tested as that.

  @XEP0060-7.1.2.5-4 @MAY @xmpp-grid-broker @untestable
  Rule: A removal to make room may be announced
    Subscribers may be told of the item that went.
    Untestable: permission. Either conforms.

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

  @XEP0060-7.1.3.5-1 @MUST @xmpp-grid-broker @untestable
  Rule: A payload that is too big is refused as such
    What exceeds the Broker's limit is not acceptable.
    Untestable: unreached. The limit is not known from outside, and XMPP servers end the stream before it.

  @XEP0060-7.1.3.5-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: The refusal of a big payload says why
    It has a condition of its own.
    Untestable: unreached. The limit is not known from outside, and XMPP servers end the stream before it.

  @XEP0060-7.1.3.7-1 @MAY @xmpp-grid-broker @untestable
  Rule: A publication that does not fit the Topic may be refused
    The Broker may bounce it as a bad request.
    Untestable: permission. The cases in which it must are Rules of their own.

  @XEP0060-7.1.4-1 @MAY @xmpp-grid-broker @untestable
  Rule: Topics may be created by publishing
    A Broker may make one that does not exist.
    Untestable: permission. Either conforms.

  @XEP0060-7.1.4-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: A Topic made by publishing has the default configuration
    Nothing else is configured.
    Untestable: unreached. RFC 8600's workflow creates Topics first; a Broker that makes them unasked declines the
    option no-automatic-topics.

  @XEP0060-7.1.5-1 @MAY @xmpp-grid-broker @untestable
  Rule: Publications may have options
    A Broker may understand conditions that come with a publication.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-7.1.5-3 @XEP0060-7.1.5-4 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Options of a publication are a form of their own type
    They come as a data form that names publish-options.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Provider send them.
