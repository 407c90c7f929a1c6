@XEP0004
Feature: Data Forms - Changes in Draft State
  XEP-0004, Section 12 - https://xmpp.org/extensions/xep-0004.html#draft-changes

  @XEP0004-12-1 @XEP0004-12-2 @XEP0004-12-4 @MAY @xmpp-grid-broker @untestable
  Rule: Forms may stand in messages, have titles, and fields for addresses
    As the schema has it.
    Untestable: permission. Each choice conforms.

  @XEP0004-12-3 @MUST @xmpp-grid-broker @if-config-node
  Rule: A form has a type
    Without it nobody knows what it is for.

    Scenario: The configuration form has a type
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then the form has a type
