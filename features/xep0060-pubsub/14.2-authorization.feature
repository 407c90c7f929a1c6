@XEP0060
Feature: Publish-Subscribe - Authorization
  XEP-0060, Section 14.2 - https://xmpp.org/extensions/xep-0060.html#security-authorization

  @XEP0060-14.2-1 @MUST-NOT @xmpp-grid-broker
  Rule: What is an owner's is done for owners alone
    Others are refused, whatever they ask for.

    Scenario: A Topic of the Provider's is not configured for the outsider
      Given a Topic
      When the outsider configures that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

    Scenario: A Topic of the Provider's is not deleted for the outsider
      Given a Topic
      When the outsider deletes that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden
