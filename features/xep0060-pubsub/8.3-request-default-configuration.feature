@XEP0060
Feature: Publish-Subscribe - Request Default Node Configuration Options
  XEP-0060, Section 8.3 - https://xmpp.org/extensions/xep-0060.html#owner-default

  @XEP0060-8.3.3-1 @MUST @xmpp-grid-broker @if-retrieve-default
  Rule: The configuration that a new Topic has can be asked for
    The answer holds the form with the default values.

    Scenario: The default configuration is a form
      Given a connected Provider
      When the Provider asks the Broker for the default configuration
      Then the answer is a configuration form
