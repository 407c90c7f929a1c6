@XEP0030
Feature: Service Discovery - Response Consistency
  XEP-0030, Section 6.3 - https://xmpp.org/extensions/xep-0030.html#impl-consistency

  @XEP0030-6.3-1 @SHOULD @xmpp-grid-controller @xmpp-grid-broker
  Rule: An entity is to everybody what it is
    The same question gets the same identity.

    @xmpp-grid-controller
    Scenario: Provider and Consumer see the same identity of the Controller
      Given a connected Provider
      When Provider and Consumer ask the Controller what it is
      Then both are told the same identities

    @xmpp-grid-broker
    Scenario: Provider and Consumer see the same identity of the Broker
      Given a connected Provider
      When Provider and Consumer ask the Broker what it is
      Then both are told the same identities
