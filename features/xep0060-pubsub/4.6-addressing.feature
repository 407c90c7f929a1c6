@XEP0060
Feature: Publish-Subscribe - Addressing
  XEP-0060, Section 4.6 - https://xmpp.org/extensions/xep-0060.html#addressing

  @XEP0060-4.6-1 @MUST @xmpp-grid-broker @untestable
  Rule: A Topic has an address of one of two kinds
    It is reached as a JID, or as a JID and a node.
    Untestable: internal. Every address there is has one of these forms; another could not be asked.

  @XEP0060-4.6.1-1 @XEP0060-4.6.2-1 @XEP0060-5.5-6 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A Topic is spoken of by JID and node where that is possible
    The address as a JID alone is for protocols that know no node.
    Untestable: unreached. Nothing in the workflow makes a Platform choose between them.

  @XEP0060-4.6.1-2 @XEP0060-4.6.1-4 @MUST @xmpp-grid-broker @untestable
  Rule: A Topic with a JID has its name as the resource
    The NodeID stands behind the slash, prepared as resources are.
    Untestable: unreached. Addressing Topics by JIDs is optional, and nothing says which Broker does it.

  @XEP0060-4.6.1-3 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: A Topic's name is no local part
    A Topic with a JID does not have its NodeID before the at sign.
    Untestable: unreached. Addressing Topics by JIDs is optional, and nothing says which Broker does it.

  @XEP0060-4.6.2-2 @XEP0060-5.3-1 @XEP0060-5.3-2 @XEP0060-5.3-3 @MUST @xmpp-grid-broker
  Rule: A Topic can be asked about as a node of the Broker
    The answer to disco#info has an identity of category pubsub and a type that is registered for nodes.

    Scenario: A Topic names itself
      Given a Topic
      When the Provider asks the Broker about that Topic
      Then the answer has the identity "pubsub/leaf"

  @XEP0060-4.6.2-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Names of Topics are prepared as resources are
    The Broker sees to it that a NodeID conforms to the preparation of resources.
    Untestable: internal. Names that conform show nothing, and what becomes of others is not said.
