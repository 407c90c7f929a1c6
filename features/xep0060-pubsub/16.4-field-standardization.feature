@XEP0060
Feature: Publish-Subscribe - Field Standardization
  XEP-0060, Section 16.4 - https://xmpp.org/extensions/xep-0060.html#registrar-formtypes

  @XEP0060-16.4-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: Fields of a Broker's own are marked as such
    In a form of a registered type, names outside the registry begin with x-.

    Scenario: Every field of the configuration is registered or marked
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every field of the configuration is registered or marked
