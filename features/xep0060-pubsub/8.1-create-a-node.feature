@XEP0060
Feature: Publish-Subscribe - Create a Node
  XEP-0060, Section 8.1 - https://xmpp.org/extensions/xep-0060.html#owner-create

  @XEP0060-8.1.1-12 @MUST @xmpp-grid-broker @if-instant-nodes
  Rule: Who creates a Topic without a name is told which name it got
    The result names the NodeID that the Broker chose.

    Scenario: The answer names the Topic that was created
      Given a connected Provider
      When the Provider creates a Topic without a name
      Then the answer names the new node

  @XEP0060-8.1.3-5 @MUST @xmpp-grid-broker
  Rule: A Broker that creates and configures in one step says so
    Whoever takes a configuration with the request to create a Topic names the feature create-and-configure.

    Scenario: The feature is named by a Broker that applies a configuration at once
      Given a Topic under the whitelist model
      When the Provider asks the Broker what it supports
      Then the feature "create-and-configure" is among them
