@XEP0030
Feature: Service Discovery - Items of an Entity
  XEP-0030, Section 4.1 - https://xmpp.org/extensions/xep-0030.html#items-basic

  @XEP0030-4.1-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform asks for items by a plain get
    The request is of type get, and its query holds nothing, unless it asks for a page.

    Scenario: Each request for items is an empty get
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform asks for items plainly

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

  @XEP0030-4.1-9 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: Foreign content of an item is passed over by who does not know it
    An item of a list may hold elements of other namespaces; it is an item all the same.

    Scenario: A Topic that is listed with foreign content is found
      When the Platform begins a session with a Broker whose lists hold foreign content
      Then in that session the Platform comes to be ready on the Topic of the type
