@XEP0060
Feature: Publish-Subscribe - Discover Features
  XEP-0060, Section 5.1 - https://xmpp.org/extensions/xep-0060.html#entity-features

  @XEP0060-5.1-3 @XEP0060-10-4 @RECOMMENDED @xmpp-grid-broker
  Rule: The namespace of publish-subscribe is a feature
    It is named among the features, so that who looks for nothing else finds it.

    Scenario: The namespace is named
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then the namespace of publish-subscribe is among the features
