@XEP0060
Feature: Publish-Subscribe - Discover Nodes
  XEP-0060, Section 5.2 - https://xmpp.org/extensions/xep-0060.html#entity-nodes

  @XEP0060-5.2-3 @XEP0060-5.5-1 @XEP0060-5.5-2 @MAY @xmpp-grid-broker @untestable
  Rule: The items of a Topic may be listed by discovery
    A Topic may be asked for its items by disco#items, and the Broker may answer with them.
    Untestable: permission. A list without them conforms; what such a list looks like is tested.
