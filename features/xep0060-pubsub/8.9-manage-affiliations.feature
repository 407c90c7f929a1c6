@XEP0060
Feature: Publish-Subscribe - Manage Affiliations
  XEP-0060, Section 8.9 - https://xmpp.org/extensions/xep-0060.html#owner-affiliations

  @XEP0060-8.9.1.2-1 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The owner of a Topic is given the list of its affiliations
    Everybody whose state is to be listed is on the list, with that state.

    Scenario: The Consumer is on the list
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer as "member"

  @XEP0060-8.9.3-2 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: Who was removed from the affiliations of a Topic is listed no more
    The owner sets the state to none, and the list is without that Platform from then on.

    Scenario: The Consumer is on the list no more
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider withdraws the affiliation of the Consumer
      And the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.9.1.3-2 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The affiliations of a Topic are listed for its owner alone
    Anybody else is refused as forbidden.

    Scenario: The affiliations of a Topic are not listed for the outsider
      Given a Topic
      When the outsider asks for the affiliations of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.9.1.3-3 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: A Topic that does not exist has no affiliations
    The error is item-not-found.

    Scenario: A request for the affiliations of a Topic that does not exist is refused
      Given a Topic
      When the Provider asks for the affiliations of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.9.2.3-3 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The affiliations of a Topic are changed for its owner alone
    Anybody else is refused as forbidden.

    Scenario: The affiliations of a Topic are not changed for the outsider
      Given a Topic
      When the outsider changes the affiliations of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.9.2.3-4 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: The affiliations of a Topic that does not exist cannot be changed
    The error is item-not-found.

    Scenario: A change of the affiliations of a Topic that does not exist is refused
      Given a Topic
      When the Provider changes the affiliations of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found
