@XEP0004
Feature: Data Forms - Incomplete Submission Form Handling
  XEP-0004, Section 3.5 - https://xmpp.org/extensions/xep-0004.html#incomplete-submission-form-handling

  @XEP0004-3.5-1 @XEP0004-3.5-2 @XEP0004-3.6-1 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: Fields that a submission leaves out keep their values
    What was submitted is applied, and nothing else changes.

    Scenario: The title stays when another field is submitted alone
      Given a Topic
      When the Provider gives that Topic a title, and then sets another field alone
      And the Provider asks the Broker for the configuration of that Topic
      Then the configuration has the title that was given
