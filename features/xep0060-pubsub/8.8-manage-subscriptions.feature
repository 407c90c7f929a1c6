@XEP0060
Feature: Publish-Subscribe - Manage Subscriptions
  XEP-0060, Section 8.8 - https://xmpp.org/extensions/xep-0060.html#owner-subscriptions

  @XEP0060-8.8-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Managing subscriptions is optional
    A Broker may let owners change them.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-8.8.1.1-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for subscribers names the Topic
    It has a node.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask.

  @XEP0060-8.8.1.2-1 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: The owner of a Topic is given the list of its subscribers
    Everybody whose state is to be listed is on the list, with that state.

    Scenario: The Consumer is on the list
      Given a Consumer subscribed to a Topic
      When the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer as "subscribed"

  @XEP0060-8.8.1.2-4 @MAY @xmpp-grid-broker @untestable
  Rule: One address may stand in the list several times
    Once for each of its subscriptions.
    Untestable: permission. It follows from several subscriptions, which are optional.

  @XEP0060-8.8.1.3-2 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: The subscribers of a Topic are listed for its owner alone
    Anybody else is refused as forbidden.

    Scenario: The subscribers of a Topic are not listed for the outsider
      Given a Topic
      When the outsider asks for the subscribers of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.8.1.3-3 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: A Topic that does not exist has no subscribers
    The error is item-not-found.

    Scenario: A request for the subscribers of a Topic that does not exist is refused
      Given a Topic
      When the Provider asks for the subscribers of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.8.2.1-1 @XEP0060-8.8.2.4-1 @XEP0060-8.8.2.4-7 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner may change subscriptions, several at a time
    Several entries of one address are told apart by their SubIDs.
    Untestable: permission. It is a freedom of the owner.

  @XEP0060-8.8.2.1-2 @XEP0060-8.8.2.4-8 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner sends what changes, each entry by its SubID
    Not the whole list, and no two entries that cannot be told apart.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform change subscriptions.

  @XEP0060-8.8.2.3-2 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: The subscribers of a Topic are changed for its owner alone
    Anybody else is refused as forbidden.

    Scenario: The subscribers of a Topic are not changed for the outsider
      Given a Topic
      When the outsider changes the subscribers of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.8.2.3-3 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: The subscribers of a Topic that does not exist cannot be changed
    The error is item-not-found.

    Scenario: A change of the subscribers of a Topic that does not exist is refused
      Given a Topic
      When the Provider changes the subscribers of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.8.3-2 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: Who was removed from the subscribers of a Topic is listed no more
    The owner sets the state to none, and the list is without that Platform from then on.

    Scenario: The Consumer is on the list no more
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer no more
