@XEP0030
Feature: Service Discovery - Information about an Entity
  XEP-0030, Section 3.1 - https://xmpp.org/extensions/xep-0030.html#info-basic

  @XEP0030-3.1-11 @MUST @xmpp-grid-controller @xmpp-grid-broker
  Rule: Every identity has a category and a type
    An answer to disco#info holds no identity that lacks one of them.

    @xmpp-grid-controller
    Scenario: The Controller's identities are complete
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then every identity has a category and a type

    @xmpp-grid-broker
    Scenario: The Broker's identities are complete
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then every identity has a category and a type

  @XEP0030-3.1-16 @XEP0030-3.1-17 @MUST @xmpp-grid-controller @xmpp-grid-broker
  Rule: Every feature has a name and nothing else inside
    Each feature of an answer to disco#info is named by its var, and is empty.

    @xmpp-grid-controller
    Scenario: The Controller's features are named
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then every feature has a name and is empty

    @xmpp-grid-broker
    Scenario: The Broker's features are named
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then every feature has a name and is empty
