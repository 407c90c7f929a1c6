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

  @XEP0060-8.8.1.2-2 @MUST-NOT @xmpp-grid-broker @if-manage-subscriptions
  Rule: Who is not subscribed is not listed
    The list has no state none.

    Scenario: A Consumer that has unsubscribed is not on the list
      Given a Consumer subscribed to a Topic
      When the Consumer unsubscribes from that Topic
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.8.1.2-3 @SHOULD-NOT @xmpp-grid-broker @if-manage-subscriptions @if-authorize
  Rule: Who waits for approval is not listed
    The list is of those who are subscribed.

    Scenario: A Consumer that waits is not on the list
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.8.1.2-4 @MAY @xmpp-grid-broker @untestable
  Rule: One address may stand in the list several times
    Once for each of its subscriptions.
    Untestable: permission. It follows from several subscriptions, which are optional.

  @XEP0060-8.8.1.2-5 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: The list of subscribers tells subscriptions of one address apart
    Each entry has a SubID of its own.

    Scenario: Both subscriptions are listed with their SubIDs for the owner
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Provider asks the Broker for the subscribers of that Topic
      Then each subscription in the list has its SubID

  @XEP0060-8.8.1.3-1 @MUST @xmpp-grid-broker @if-without-manage-subscriptions
  Rule: A Broker without lists of subscribers says so
    The refusal is feature-not-implemented, as unsupported, and names the feature manage-subscriptions.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "manage-subscriptions"
      Then the refusal names that feature

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

  @XEP0060-8.8.2.1-3 @MUST-NOT @xmpp-grid-broker @if-manage-subscriptions
  Rule: A change without a state changes nothing
    An entry that does not say what to change it to leaves the subscription as it is.

    Scenario: The Consumer is still subscribed
      Given a Consumer subscribed to a Topic
      When the Provider changes the subscription of the Consumer to nothing in particular
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer as "subscribed"

  @XEP0060-8.8.2.3-1 @MUST @xmpp-grid-broker @if-without-manage-subscriptions
  Rule: A Broker that lets no owner change subscriptions says so
    The refusal is feature-not-implemented, as unsupported, and names the feature manage-subscriptions.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "manage-subscriptions, change"
      Then the refusal names that feature

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

  @XEP0060-8.8.2.4-2 @XEP0060-8.8.2.4-4 @XEP0060-8.8.2.4-5 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: An entry that is not valid comes back with the error
    As it was, with its state.

    Scenario: The invalid one of two changes is returned
      Given a Consumer subscribed to a Topic
      When the Provider changes two subscriptions, one of them to a state that nobody has
      Then the error returns that subscription as it was

  @XEP0060-8.8.2.4-3 @SHOULD @xmpp-grid-broker @if-manage-subscriptions
  Rule: A change that is not valid is not acceptable
    That is the error.

    Scenario: A change to a state that nobody has is refused
      Given a Consumer subscribed to a Topic
      When the Provider changes two subscriptions, one of them to a state that nobody has
      Then the answer is the error not-acceptable

  @XEP0060-8.8.2.4-6 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: What does not come back with the error was changed
    The other entries count as done.

    Scenario: The valid one of two changes is in force
      Given a Consumer subscribed to a Topic
      When the Provider changes two subscriptions, one of them to a state that nobody has
      And the Provider asks the Broker for the subscribers of that Topic
      Then what did not come back was changed

  @XEP0060-8.8.3-1 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: An owner removes a subscriber by the state none
    It is on the list no more.

    Scenario: The Consumer is on the list no more
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.8.3-2 @MUST @xmpp-grid-broker @if-manage-subscriptions
  Rule: Who was removed from the subscribers of a Topic is listed no more
    The owner sets the state to none, and the list is without that Platform from then on.

    Scenario: The Consumer is on the list no more
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-8.8.4-1 @SHOULD @xmpp-grid-broker @if-manage-subscriptions
  Rule: Whose subscription the owner changed is told
    A notice has the new state.

    Scenario: The Consumer is told that the owner ended its subscription
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      Then the Consumer is told that its subscription is "none"
