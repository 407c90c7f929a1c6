@XEP0060
Feature: Publish-Subscribe - Node ID and Item ID Uniqueness
  XEP-0060, Section 12.9 - https://xmpp.org/extensions/xep-0060.html#impl-uniqueness

  @XEP0060-12.9-1 @MUST @xmpp-grid-broker
  Rule: Two Topics of one Broker are kept apart by their names
    What is published to one is not notified of the other.

    Scenario: A publication to one Topic is not notified to a subscriber of another
      Given a Consumer subscribed to a Topic
      When the Provider publishes to another Topic and to that one
      Then the Consumer is notified of the latter alone

  @XEP0060-12.9-2 @XEP0060-12.9-3 @XEP0060-12.9-4 @XEP0060-12.9-5 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: One id in one Topic is one item
    A later item takes the place of the earlier, and is notified.

    Scenario: Two publications under one id leave one item
      Given a Topic that stores its items
      And 1 item in that Topic
      When the Provider publishes another document under the id of that item
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds those items and no others

  @XEP0060-12.9-6 @SHOULD @xmpp-grid-broker @untestable
  Rule: Ids of items are kept even where they are not shown
    A Topic may be configured to need them later.
    Untestable: internal. It happens inside.
