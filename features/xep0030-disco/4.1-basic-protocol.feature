@XEP0030
Feature: Service Discovery - Items of an Entity
  XEP-0030, Section 4.1 - https://xmpp.org/extensions/xep-0030.html#items-basic

  @XEP0030-4.1-4 @MUST @xmpp-grid-broker
  Rule: Every item has an address
    An answer to disco#items holds no item without a jid.

    Scenario: The Broker's items have addresses
      Given a Topic
      When the Provider asks the Broker for its items
      Then every item has an address
