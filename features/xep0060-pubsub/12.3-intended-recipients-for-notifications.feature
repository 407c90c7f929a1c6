@XEP0060
Feature: Publish-Subscribe - Intended Recipients for Notifications
  XEP-0060, Section 12.3 - https://xmpp.org/extensions/xep-0060.html#impl-recipients

  @XEP0060-12.3-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Notifications follow the options of the subscriber
    Who has switched deliveries off is not notified.

    Scenario: The Consumer is not notified once it has switched deliveries off
      Given a Consumer subscribed to a Topic
      And the Provider is subscribed too
      When the Consumer switches its deliveries off
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer is not notified

  @XEP0060-12.3-2 @SHOULD @xmpp-grid-broker
  Rule: A notification is addressed to the subscribed address
    As the subscriber gave it.

    Scenario: The notification is addressed to the Consumer
      Given a Consumer subscribed to a Topic
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the notification is addressed to the Consumer

  @XEP0060-12.3-3 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: The Broker does not guess at resources
    It notifies the address that is subscribed, not one that it thinks better.
    Untestable: internal. From the addressee's side a guess looks as delivery by the server does; the address of the
    notice is tested.
