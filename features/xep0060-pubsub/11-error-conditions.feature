@XEP0060
Feature: Publish-Subscribe - Error Conditions
  XEP-0060, Section 11 - https://xmpp.org/extensions/xep-0060.html#errors

  @XEP0060-11-1 @SHOULD @xmpp-grid-broker @if-without-subscription-options
  Rule: A refusal of what is not implemented names the feature
    The error says which one is unsupported.

    Scenario: The refusal of options names their feature
      Given a Consumer subscribed to a Topic
      When the Consumer asks for what the Broker lacks, the feature "subscription-options"
      Then the refusal names that feature
