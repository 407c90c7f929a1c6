@XEP0004
Feature: Data Forms - Form Types
  XEP-0004, Section 3.1 - https://xmpp.org/extensions/xep-0004.html#protocol-formtypes

  @XEP0004-3.1-2 @MUST @xmpp-grid-broker
  Rule: A field that is not understood is ignored
    A form that holds an unknown field is taken as if it did not.

    Scenario: A configuration with an unknown field is applied
      Given a Topic
      When the Provider gives that Topic a title in a form with an unknown field
      Then the Broker takes it
