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

  @XEP0030-4.2-4 @MUST @xmpp-grid-platform @untestable
  Rule: Who wants to know more of a node asks its entity about it
    With the node's name.
    Untestable: unreached. Judged at Platforms under test by RFC 8600's workflow.

  @XEP0030-4.2-5 @SHOULD-NOT @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Nodes are for what has no address
    An item with an address of its own has none.
    Untestable: internal. What addresses an entity could have had does not show.
