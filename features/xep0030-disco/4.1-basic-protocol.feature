@XEP0030
Feature: Service Discovery - Items of an Entity
  XEP-0030, Section 4.1 - https://xmpp.org/extensions/xep-0030.html#items-basic

  @XEP0030-4.1-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform asks for items by a plain get
    The request is of type get, and its query holds nothing, unless it asks for a page.

    Scenario: Each request for items is an empty get
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform asks for items plainly

  @XEP0030-4.1-2 @XEP0030-4.1-3 @MUST @xmpp-grid-controller @xmpp-grid-broker
  Rule: A question for items is answered with a list
    The result holds a query in the namespace of items.

    @xmpp-grid-controller
    Scenario: The Controller gives a list
      Given a connected Provider
      When the Provider asks the Controller for its items
      Then the answer is a list of items

    @xmpp-grid-broker
    Scenario: The Broker gives a list
      Given a Topic
      When the Provider asks the Broker for its items
      Then the answer is a list of items

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

  @XEP0030-4.1-6 @MUST-NOT @xmpp-grid-broker
  Rule: An item has no text inside
    What it is called is an attribute.

    Scenario: The Topics are listed without text
      Given a Topic
      When the Provider asks the Broker for its items
      Then no item has text inside

  @XEP0030-4.1-7 @SHOULD @xmpp-grid-broker
  Rule: An item is empty
    Everything is said by its attributes.

    Scenario: The Topics are listed by attributes alone
      Given a Topic
      When the Provider asks the Broker for its items
      Then every item is empty

  @XEP0030-4.1-9 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: Foreign content of an item is passed over by who does not know it
    An item of a list may hold elements of other namespaces; it is an item all the same.

    Scenario: A Topic that is listed with foreign content is found
      When the Platform begins a session with a Broker whose lists hold foreign content, between two with a usual Controller and Broker
      Then in the session in between the Platform comes to be ready on the Topic of the type

  @XEP0030-4.1-10 @XEP0030-7-3 @MUST @xmpp-grid-broker @if-item-discovery
  Rule: Who has no items answers with an empty list
    It is no error.

    Scenario: A Topic without items has an empty list of them
      Given a Topic that stores its items
      When the Provider asks the Broker what that Topic contains
      Then the answer is an empty list of discovered items

  @XEP0030-4.1-11 @MUST @xmpp-grid-controller
  Rule: The Controller gives the items of an account
    A question to the bare address does not go to its sessions.

    Scenario: A question for an account's items is answered
      Given a connected Provider
      When the Provider asks the Controller for the items of its own account
      Then the Controller answers for the account

  @XEP0030-4.1-12 @SHOULD @xmpp-grid-controller
  Rule: The items of an account are its sessions
    Those that are connected are listed for who may know.

    Scenario: The Provider's session is listed
      Given a connected Provider
      When the Provider asks the Controller for the items of its own account
      Then the Provider's session is one of them
