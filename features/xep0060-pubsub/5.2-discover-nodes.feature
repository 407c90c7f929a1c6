@XEP0060
Feature: Publish-Subscribe - Discover Nodes
  XEP-0060, Section 5.2 - https://xmpp.org/extensions/xep-0060.html#entity-nodes

  @XEP0060-5.2-1 @SHOULD @xmpp-grid-broker
  Rule: Topics are found by discovery
    A Topic that a Platform may see is an item of the Broker.

    Scenario: A Topic of the Provider's is listed
      Given a Topic
      When the Provider asks the Broker for its items
      Then that Topic is one of them, at the Broker's address

  @XEP0060-5.2-2 @SHOULD @xmpp-grid-broker @if-rsm
  Rule: Long lists of Topics come in pages
    Who asks for pages gets them, and together they hold every Topic.

    Scenario: The pages hold each Topic once
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then no page is larger than asked for
      And the pages list each of those Topics once

  @XEP0060-5.2-3 @XEP0060-5.5-1 @XEP0060-5.5-2 @MAY @xmpp-grid-broker @untestable
  Rule: The items of a Topic may be listed by discovery
    A Topic may be asked for its items by disco#items, and the Broker may answer with them.
    Untestable: permission. A list without them conforms; what such a list looks like is tested.

  @XEP0060-5.2-4 @XEP0060-5.5-4 @MUST-NOT @xmpp-grid-broker @if-item-discovery
  Rule: An item that discovery lists has no node
    It is no node itself.

    Scenario: The items of a Topic are listed without nodes
      Given a Topic that stores its items
      And 1 item in that Topic
      When the Provider asks the Broker what that Topic contains
      Then no item is listed as a node
