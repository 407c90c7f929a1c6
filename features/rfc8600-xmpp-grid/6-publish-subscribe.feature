@RFC8600
Feature: XMPP-Grid - Publish-Subscribe
  RFC 8600, Section 6 - https://www.rfc-editor.org/rfc/rfc8600#section-6

  @RFC8600-6-1 @MUST @xmpp-grid-controller
  Rule: What is sent to a Consumer that is away reaches it when it returns
    The Controller stores messages for a Consumer without an available resource and delivers them once that Consumer
    announces its presence (RFC 6121, section 8.5.2.2; XEP-0160, section 2). Messages of type normal are those to store;
    headlines are not (XEP-0160, section 3), so the Topic here is one that notifies by normal messages.

    Scenario: A message to a Consumer that is away is delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then the Consumer receives that message

    Scenario: A publication to a Topic whose Consumer is away is delivered when it returns
      Given a Consumer subscribed to a Topic that notifies by normal messages
      And the Consumer is away
      When the Provider publishes "iodef/valid/minimal" to that Topic
      And the Consumer returns
      Then the Consumer receives that document from that Topic

  @RFC8600-6-delay @RECOMMENDED @xmpp-grid-controller
  Rule: A message that was stored says since when
    A message that is delivered from storage carries a delay notation whose stamp is a time in UTC (XEP-0160, section 2;
    XEP-0203, section 3).

    Scenario: A delayed message carries the time at which it was sent
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then that message carries a delay notation with a time in UTC

  @RFC8600-6-create-topic @MUST @xmpp-grid-broker
  Rule: A Provider that may do so creates a Topic
    A request to create a Topic is answered with a result when the Topic exists, and with an error when it does not; a
    name that is taken is refused as a conflict (XEP-0060, section 8.1.1).

    Scenario: A Topic that was created can be asked about
      Given a connected Provider
      When the Provider creates a Topic
      Then the Topic is created

    Scenario: A name that is taken is not given twice
      When the Provider creates a Topic under a name that is taken, between two under fresh names
      Then only the attempt in between is refused, as conflict

  @RFC8600-6-subscribe @MUST @xmpp-grid-broker
  Rule: A Consumer that may do so subscribes to a Topic
    The answer to a subscription that is granted names the Topic, the subscribed address and the state subscribed
    (XEP-0060, section 6.1.2).

    Scenario: The answer confirms the subscription
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic
      Then the Broker confirms that the Consumer is subscribed

  @RFC8600-6-subscribe-foreign-address @MUST @xmpp-grid-broker
  Rule: Nobody subscribes another Platform
    A subscription for an address that is not the requestor's own is refused as a bad request (XEP-0060, section
    6.1.3.1).

    Scenario: A subscription in another Platform's name is refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes the outsider to that Topic, between two subscriptions of its own
      Then only the attempt in between is refused, as not its own

  @RFC8600-6-subscribe-unknown-topic @SHOULD @xmpp-grid-broker
  Rule: A Topic that does not exist cannot be subscribed to
    Such a subscription is refused as item-not-found (XEP-0060, section 6.1.3.12).

    Scenario: A subscription to a Topic that does not exist is refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes to a Topic that does not exist, between two subscriptions to that Topic
      Then only the attempt in between is refused, as item-not-found

  @RFC8600-6-publish @MUST @xmpp-grid-broker
  Rule: A Provider publishes to its Topic
    A publication that the Broker took is confirmed with a result, and an item that came without an id is given one
    (XEP-0060, sections 7.1.1 and 7.1.2).

    Scenario: The publication is confirmed
      Given a Consumer subscribed to a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the publication is confirmed

    Scenario: An item without an id is delivered with one
      Given a Consumer subscribed to a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      Then the item that the Consumer receives has an id

  @RFC8600-6-publish-unknown-topic @MUST @xmpp-grid-broker @if-no-automatic-topics
  Rule: Nothing is published to a Topic that does not exist
    A Broker that does not create Topics on its own refuses the publication as item-not-found (XEP-0060, section
    7.1.3.3).

    Scenario: A publication to a Topic that does not exist is refused
      Given a Topic
      When the Provider publishes to a Topic that does not exist, between two publications to that Topic
      Then only the attempt in between is refused, as item-not-found

  @RFC8600-6-refuse-unauthorized-publish @MUST @xmpp-grid-broker
  Rule: Who may not publish to a Topic is refused
    A publication by a Platform without the privilege is answered with forbidden, and no Consumer receives it
    (XEP-0060, section 7.1.3.1).

    Scenario: A publication of the outsider's is refused
      Given a Topic
      When the outsider publishes to that Topic, between two publications of the Provider's
      Then only the attempt in between is refused, as forbidden

    Scenario: A Consumer receives nothing of a publication that was refused
      Given a Consumer subscribed to a Topic
      When the outsider publishes to that Topic, between two publications of the Provider's
      Then the Consumer receives the publications of the Provider's and no other

  @RFC8600-6-refuse-foreign-payload @MUST @xmpp-grid-broker
  Rule: A Topic carries the namespace that it was made for
    A publication whose payload stands in another namespace than the one that the Topic's pubsub#type configures is refused
    as a bad request (XEP-0060, section 7.1.3.6; RFC 8600, section 2: a Topic is limited to a specific type of data, and
    section 5: pubsub#type specifies it).

    Scenario: A payload of another namespace is refused
      Given a Topic for IODEF version 2
      When the Provider publishes a payload of another namespace, between two of the Topic's own
      Then only the attempt in between is refused, as bad-request

  @RFC8600-6-refuse-two-payloads @MUST @xmpp-grid-broker
  Rule: An item carries one payload
    A publication whose item holds two payload elements is refused as a bad request (XEP-0060, section 7.1.3.6).

    Scenario: An item with two payloads is refused
      Given a Topic
      When the Provider publishes an item with two payloads, between two with one
      Then only the attempt in between is refused, as bad-request

  @RFC8600-6-deliver @MUST @xmpp-grid-broker
  Rule: A publication reaches each subscriber once, as it was published
    Each subscriber is sent one notification that names the Topic and the item and holds the payload unchanged; who is not
    subscribed is sent none (XEP-0060, sections 7.1.2 and 7.1.2.1).

    Scenario: The Consumer receives the document unchanged
      Given a Consumer subscribed to a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer receives that document from that Topic

    Scenario: Each subscriber is notified once
      Given a Consumer subscribed to a Topic
      And the Provider is subscribed too
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then each subscriber is notified once

    Scenario: Who is not subscribed is not notified
      Given a Consumer subscribed to a Topic
      And a connected outsider
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the outsider is not notified

  @RFC8600-6-unsubscribe @MUST @xmpp-grid-broker
  Rule: A Consumer ends its subscription
    The Broker confirms that a subscription has ended, and sends that Consumer no further notification (XEP-0060, section
    6.2.2).

    Scenario: A Consumer that unsubscribed is notified no more
      Given a Consumer subscribed to a Topic
      And the Provider is subscribed too
      When the Consumer unsubscribes from that Topic
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer is not notified

  @RFC8600-6-retrieve-items @RECOMMENDED @xmpp-grid-broker
  Rule: A subscriber can ask for what was published
    A Topic that stores its items gives them out to those who are subscribed (XEP-0060, section 6.5; RFC 8600, section 4,
    step d: a Platform can query a Topic).

    Scenario: A stored item is given out as it was published
      Given a Consumer subscribed to a Topic that stores its items
      When the Provider publishes "iodef/valid/minimal" to that Topic
      And the Consumer asks the Broker for the items of that Topic
      Then the answer holds that document

  @RFC8600-6-delete-topic @MUST @xmpp-grid-broker
  Rule: The owner of a Topic deletes it, and nobody else does
    A Broker that creates Topics deletes them for their owners and refuses others as forbidden. Subscribers are told, at
    least where the Topic is configured to tell them (XEP-0060, section 8.4; pubsub#notify_delete in section 16.4.4).

    Scenario: Subscribers are told that a Topic is gone
      Given a Consumer subscribed to a Topic that announces its end
      When the Provider deletes that Topic
      Then the Consumer is told that the Topic is gone

    Scenario: The outsider cannot delete a Topic
      When the outsider deletes a Topic, between two deletions by the Provider
      Then only the attempt in between is refused, as forbidden

  @RFC8600-6-persistence @MUST @xmpp-grid-broker @if-restart
  Rule: What a Topic stores outlives the Broker's process
    A Topic whose configuration, as the Broker shows it, stores its items is a persistent store of them: after a restart the
    Topic is there, and so is each item. An implementation that nobody can restart for a test declines the option.

    Scenario: The items of a Topic are there after a restart
      Given a Topic that stores its items
      And 2 items in that Topic
      When Controller and Broker are restarted
      And the Provider asks the Broker for the items of that Topic
      Then the Broker still has those items

  @RFC8600-6-persistent-subscriptions @SHOULD @xmpp-grid-broker @if-restart
  Rule: A subscription outlives the Broker's process
    It lasts until somebody ends it (XEP-0060, section 6.2), and a restart is nobody's decision: a Consumer that comes back
    after one is notified without having to subscribe anew.

    Scenario: A subscriber is notified after a restart
      Given a Consumer subscribed to a Topic that stores its items and repeats none
      And 1 item in that Topic
      When Controller and Broker are restarted
      And the Provider publishes "iodef/valid/event" to that Topic
      Then the Consumer receives that document from that Topic

  @RFC8600-6-provider-creates @MUST @xmpp-grid-provider @if-topic-creation
  Rule: A Provider creates the Topic that it is told to create
    Before it publishes, a Provider asks the Broker for the Topic, and is ready once the Broker has granted it.

    Scenario: The Topic exists before the Provider is ready
      When the Provider begins a session with a Broker where the Provider is to create its Topic
      Then in that session the Provider creates the Topic

  @RFC8600-6-iodef @MUST @xmpp-grid-provider
  Rule: What a Provider publishes to a Topic of IODEF is valid IODEF
    The payload of an item is held against the schema of the namespace that the Topic was made for (RFC 7970, section
    8).

    Scenario: The document that was published is valid
      Given the Provider in a session with a usual Controller and Broker
      When the Provider is told to publish
      Then what the Provider published is a valid document

  @RFC8600-6-after-retraction @MUST @xmpp-grid-consumer
  Rule: A Consumer outlives a retraction
    To be told that an item was removed (XEP-0060, section 7.2.2.1) keeps no later item away.

    Scenario: What follows a retraction is taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of a retraction
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-after-purge @MUST @xmpp-grid-consumer
  Rule: A Consumer outlives a purge
    To be told that all items were removed (XEP-0060, section 8.5.2) keeps no later item away.

    Scenario: What follows a purge is taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of a purge
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-after-configuration @MUST @xmpp-grid-consumer
  Rule: A Consumer outlives a new configuration
    To be told how the Topic is configured now (XEP-0060, section 8.2.5.3), unknown fields included, keeps no later
    item away.

    Scenario: What follows a configuration is taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of a configuration
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-without-payload @MUST @xmpp-grid-consumer
  Rule: A Consumer outlives an item without payload
    A Topic may notify without what was published (XEP-0060, section 7.1.2.2); a Consumer goes on to take up what
    comes with it.

    Scenario: What follows an item without payload is taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of an item without payload
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-delayed @MUST @xmpp-grid-consumer
  Rule: A Consumer takes up what was kept for it
    An item that comes with a delay notation (XEP-0203, section 2) was published while the Consumer was away, and
    counts like any other.

    Scenario: An item with a delay notation is taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of an item that was kept
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-unknown-extension @MUST @xmpp-grid-consumer
  Rule: A Consumer takes up an item beside unknown content
    What a message holds besides its event and what the Consumer does not understand is passed over (RFC 6120, section
    8.4).

    Scenario: An item beside content that nobody defines is taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of an item beside content that nobody defines
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-several-items @MUST @xmpp-grid-consumer
  Rule: A Consumer takes up each item of a notification
    One notification may hold several items (XEP-0060, section 12.11).

    Scenario: Three items of one notification are taken up
      Given the Consumer in a session with a usual Controller and Broker
      When the Broker tells the Consumer of three items at once
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-pending @MUST @xmpp-grid-consumer
  Rule: A Consumer whose subscription waits for approval waits as well
    Under the authorize model a subscription is pending until the owner has decided (XEP-0060, sections 6.1.4 and
    8.6). Once it is granted, the Consumer takes up what is published.

    Scenario: What comes after the approval is taken up
      Given the Consumer in a session with a Broker that lets subscriptions wait for approval
      When the Broker tells the Consumer of an approval
      Then in that session the Consumer takes up what it is owed

  @RFC8600-6-only-the-brokers @SHOULD @xmpp-grid-consumer
  Rule: A Consumer takes up what its Broker sends, and nothing in its name
    Items reach Consumers from the Broker; a notification in the same words from anybody else is no publication. No
    sentence of RFC 8600 demands the comparison; whoever does not make it can be told anything by anybody.

    Scenario: Of three notifications that of somebody else is left
      Given the Consumer in a session with a usual Controller and Broker
      When somebody else tells the Consumer of an item, between two of the Broker's
      Then in that session the Consumer leaves what the Broker did not send

  @RFC8600-6-survives-refusals @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform outlives the refusal of any request
    Each request of the workflow may be refused (XEP-0060 lists how). Then a Platform stays in its session, or ends it
    in good order; it does not vanish.

    Scenario: A list that is refused ends no session without order
      When the Platform begins a session with a Broker that lists nothing to the Platform
      And the Controller asks it for what nobody defines
      Then in that session the Platform is there, or has ended its session in order

    Scenario: A description that is refused ends no session without order
      When the Platform begins a session with a Broker that describes no Topic to the Platform
      And the Controller asks it for what nobody defines
      Then in that session the Platform is there, or has ended its session in order

    @xmpp-grid-consumer
    Scenario: A subscription that is refused as forbidden ends no session without order
      When the Consumer begins a session with a Broker that refuses subscriptions as forbidden
      And the Controller asks it for what nobody defines
      Then in that session the Consumer is there, or has ended its session in order

    @xmpp-grid-consumer
    Scenario: A subscription that is refused as not allowed ends no session without order
      When the Consumer begins a session with a Broker that refuses subscriptions as not allowed
      And the Controller asks it for what nobody defines
      Then in that session the Consumer is there, or has ended its session in order

    @xmpp-grid-consumer
    Scenario: A subscription that is refused as unsupported ends no session without order
      When the Consumer begins a session with a Broker that refuses subscriptions as unsupported
      And the Controller asks it for what nobody defines
      Then in that session the Consumer is there, or has ended its session in order

    @xmpp-grid-consumer
    Scenario: A subscription that is refused for lack of resources ends no session without order
      When the Consumer begins a session with a Broker that is too busy for subscriptions
      And the Controller asks it for what nobody defines
      Then in that session the Consumer is there, or has ended its session in order

    @xmpp-grid-provider
    Scenario: A publication that is refused as forbidden ends no session without order
      Given the Provider in a session with a Broker that refuses publications as forbidden
      When the Provider is told to publish
      And the Controller asks it for what nobody defines
      Then in that session the Provider is there, or has ended its session in order

    @xmpp-grid-provider
    Scenario: A publication that is refused as not acceptable ends no session without order
      Given the Provider in a session with a Broker that refuses publications as not acceptable
      When the Provider is told to publish
      And the Controller asks it for what nobody defines
      Then in that session the Provider is there, or has ended its session in order

    @xmpp-grid-provider
    Scenario: A publication that is refused as not allowed ends no session without order
      Given the Provider in a session with a Broker that refuses publications as not allowed
      When the Provider is told to publish
      And the Controller asks it for what nobody defines
      Then in that session the Provider is there, or has ended its session in order

    @xmpp-grid-provider
    Scenario: A Topic that is refused ends no session without order
      When the Provider begins a session with a Broker that refuses to create Topics
      And the Controller asks it for what nobody defines
      Then in that session the Provider is there, or has ended its session in order
