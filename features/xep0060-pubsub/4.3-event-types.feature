@XEP0060
Feature: Publish-Subscribe - Event Types
  XEP-0060, Section 4.3 - https://xmpp.org/extensions/xep-0060.html#events

  @XEP0060-4.3-1 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: Both dimensions of what a Topic notifies can be configured
    The form has fields for keeping items and for delivering payloads.

    Scenario: The form has both fields
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then the form has the fields of persistence and payloads

  @XEP0060-4.3-3 @XEP0060-12.10-2 @XEP0060-4.3-5 @SHOULD @xmpp-grid-broker @if-last-item
  Rule: A new subscriber is sent the last item where the Topic says so
    The Topic is configured to send it upon subscription.

    Scenario: The Consumer gets the item that was there before it
      Given a Topic that sends its last item to new subscribers
      And 1 item in that Topic
      When the Consumer subscribes to that Topic and waits
      Then the Consumer receives that document from that Topic

  @XEP0060-4.3-6 @MUST @xmpp-grid-broker
  Rule: A publication is held against the configuration
    What does not fit the Topic's configuration is refused, and the same publication in order is taken.

    Scenario: A publication without an item is not taken
      Given a Topic that stores its items
      When the Provider publishes no item, between two that are complete
      Then only the attempt in between is refused, as bad-request

  @XEP0060-4.3-7 @XEP0060-7.1.3.7-5 @MUST @xmpp-grid-broker
  Rule: A Topic that keeps items takes no publication without one
    The refusal is a bad request and says that an item is required.

    Scenario: A publication without an item is refused
      Given a Topic that stores its items
      When the Provider publishes no item, between two that are complete
      Then only the attempt in between is refused, with the error bad-request and item-required

  @XEP0060-4.3-8 @XEP0060-4.3-9 @MAY @xmpp-grid-broker @untestable
  Rule: An item without payload on notification may be empty or not
    On a Topic that notifies without payloads the item may hold a payload all the same.
    Untestable: permission. Either publication conforms.

  @XEP0060-4.3-10 @MUST-NOT @xmpp-grid-broker @if-config-node
  Rule: A Topic that notifies without payloads delivers none
    Even where the publication had one, the notification is without.

    Scenario: The notification has the item and no payload
      Given a Consumer subscribed to a Topic that notifies without payloads
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer is notified without a payload

  @XEP0060-4.3-11 @MUST @xmpp-grid-broker @if-config-node
  Rule: An item of a Topic that notifies without payloads is given an id
    Where the publication has none, the Broker chooses one.

    Scenario: The item that is notified has an id
      Given a Consumer subscribed to a Topic that notifies without payloads
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      Then the item that the Consumer receives has an id

  @XEP0060-4.3-12 @XEP0060-4.3-14 @MUST @xmpp-grid-broker
  Rule: A Topic that keeps items delivers payloads as they were published
    The notification holds what the publication held.

    Scenario: The notification holds the document
      Given a Consumer subscribed to a Topic that stores its items
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer receives that document from that Topic

  @XEP0060-4.3-13 @XEP0060-4.3-19 @SHOULD @xmpp-grid-provider
  Rule: A publication to a Topic with payloads carries one
    A Topic of IODEF is of no use without documents: what is published to it holds one.

    Scenario: The item that is published has a payload
      Given the Provider in a session with a usual Controller and Broker
      When the Provider is told to publish
      Then in that session the Provider puts a payload into the item

  @XEP0060-4.3-15 @MUST @xmpp-grid-broker
  Rule: An item of a Topic that keeps items is given an id
    Where the publication has none, the Broker chooses one.

    Scenario: The item that is notified has an id
      Given a Consumer subscribed to a Topic that stores its items
      When the Provider publishes "iodef/valid/minimal" to that Topic without an item id
      Then the item that the Consumer receives has an id

  @XEP0060-4.3-16 @XEP0060-7.1.3.7-7 @MUST-NOT @xmpp-grid-broker @if-transient-topics
  Rule: A Topic that keeps nothing and delivers nothing takes no item
    The refusal is a bad request and says that items are forbidden.

    Scenario: An item is refused where a notice is all there is
      Given a Topic that keeps and delivers nothing
      When the Provider publishes an item, between two publications without
      Then only the attempt in between is refused, with the error bad-request and item-forbidden

  @XEP0060-4.3-17 @MUST @xmpp-grid-broker @if-transient-topics
  Rule: A Topic that keeps nothing and delivers nothing notifies without items
    The notification names the Topic, and that is all.

    Scenario: The notice has no item
      Given a Consumer subscribed to a Topic that keeps and delivers nothing
      When the Provider publishes no item to that Topic
      Then the Consumer is notified without an item

  @XEP0060-4.3-18 @XEP0060-4.3-20 @MUST @xmpp-grid-broker @if-transient-topics
  Rule: A Topic that keeps nothing delivers payloads as they were published
    The notification holds what the publication held.

    Scenario: The notification holds the document
      Given a Consumer subscribed to a Topic that keeps nothing
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer receives that document from that Topic

  @XEP0060-4.3-21 @MAY @xmpp-grid-broker @untestable
  Rule: An item of a Topic that keeps nothing may be given an id
    Where the publication has none, the Broker may choose one.
    Untestable: permission. With and without an id it conforms.
