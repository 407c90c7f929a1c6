@XEP0004
Feature: Data Forms - Data Validation
  XEP-0004, Section 4 - https://xmpp.org/extensions/xep-0004.html#validation

  @XEP0004-4-1 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: Values that are not valid are not acceptable
    That is the error.

    Scenario: A value that the field cannot have is refused
      Given a Topic
      When the Provider configures that Topic with a model that nobody has, between two that can be applied
      Then only the attempt in between is refused, with the error not-acceptable
