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
