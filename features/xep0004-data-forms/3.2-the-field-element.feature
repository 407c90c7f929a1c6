@XEP0004
Feature: Data Forms - The Field Element
  XEP-0004, Section 3.2 - https://xmpp.org/extensions/xep-0004.html#protocol-field

  @XEP0004-3.2-11 @MUST @xmpp-grid-broker
  Rule: Every option has one value
    An option of a field that offers a choice holds one value, and no more.

    Scenario: The options of a configuration form have one value each
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every option of the form has one value

  @XEP0004-3.2-13 @MUST @xmpp-grid-broker
  Rule: Every field that is more than text to read has a name of its own
    Each field but a fixed one has a var, and no two of a form have the same.

    Scenario: The fields of a configuration form have names of their own
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every field of the form has a name of its own
