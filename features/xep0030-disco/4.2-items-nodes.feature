@XEP0030
Feature: Service Discovery - Items Nodes
  XEP-0030, Section 4.2 - https://xmpp.org/extensions/xep-0030.html#items-nodes

  @XEP0030-4.2-1 @XEP0030-4.2-10 @XEP0030-4.4-2 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Items may have nodes and names, mixed with others that have none
    Where an item has no address of its own.
    Untestable: permission. Each choice conforms.

  @XEP0030-4.2-2 @OPTIONAL @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: The node of an item is optional
    Only items that need one have it.
    Untestable: permission. Each choice conforms.

  @XEP0030-4.2-3 @REQUIRED @xmpp-grid-broker
  Rule: The address of an item with a node is required
    A Topic is listed with the Broker's.

    Scenario: Every Topic has an address
      Given a Topic
      When the Provider asks the Broker for its items
      Then every item has an address

  @XEP0030-4.2-4 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform asks about a node at the address that the node was listed with
    The node of an item is asked about at that item's own address, with the node named.

    Scenario: A Topic is asked about at the Broker
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform asks about nodes at the Broker

  @XEP0030-4.2-5 @SHOULD-NOT @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Nodes are for what has no address
    An item with an address of its own has none.
    Untestable: internal. What addresses an entity could have had does not show.

  @XEP0030-4.2-6 @MUST-NOT @xmpp-grid-broker
  Rule: No node is empty
    An item that has a node has a name in it.

    Scenario: The Topics are listed with names that are some
      Given a Topic
      When the Provider asks the Broker for its items
      Then no item has an empty node

  @XEP0030-4.2-7 @XEP0030-4.2-9 @SHOULD @xmpp-grid-broker
  Rule: Items without addresses of their own are listed as nodes
    A Topic is listed by its node.

    Scenario: The Topic is listed by its node
      Given a Topic
      When the Provider asks the Broker for its items
      Then that Topic is one of them, at the Broker's address

  @XEP0030-4.2-8 @MUST @xmpp-grid-broker
  Rule: Items without addresses of their own have that of their entity
    Every one of them.

    Scenario: The Topics are listed at an address each
      Given a Topic
      When the Provider asks the Broker for its items
      Then every item has an address
