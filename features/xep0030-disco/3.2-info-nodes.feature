@XEP0030
Feature: Service Discovery - Info Nodes
  XEP-0030, Section 3.2 - https://xmpp.org/extensions/xep-0030.html#info-nodes

  @XEP0030-3.2-1 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A question may be about a node
    The name of a node is given.
    Untestable: permission. It is a freedom of the one who asks.

  @XEP0030-3.2-2 @MUST @xmpp-grid-broker
  Rule: The answer about a node names that node
    The node of the request is the node of the answer.

    Scenario: The description of a Topic names it
      Given a Topic
      When the Provider asks the Broker about that Topic
      Then the answer is about that Topic
