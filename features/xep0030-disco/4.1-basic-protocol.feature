@XEP0030
Feature: Service Discovery - Items of an Entity
  XEP-0030, Section 4.1 - https://xmpp.org/extensions/xep-0030.html#items-basic

  @XEP0030-4.1-1 @MUST @xmpp-grid-platform @untestable
  Rule: A question for items is an empty query
    Sent as an IQ of type get.
    Untestable: unreached. Judged at Platforms under test by RFC 8600's workflow.

  @XEP0030-4.1-4 @MUST @xmpp-grid-broker
  Rule: Every item has an address
    An answer to disco#items holds no item without a jid.

    Scenario: The Broker's items have addresses
      Given a Topic
      When the Provider asks the Broker for its items
      Then every item has an address

  @XEP0030-4.1-5 @XEP0030-4.1-8 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Items may have names and foreign content
    A name for people, and elements of other namespaces.
    Untestable: permission. Each choice conforms.

  @XEP0030-4.1-9 @MUST @xmpp-grid-platform @untestable
  Rule: Foreign content of an item is passed over by who does not know it
    It does no harm.
    Untestable: unreached. Judged at Platforms under test by RFC 8600's workflow.
