@XEP0060
Feature: Publish-Subscribe - Retrieve Subscriptions
  XEP-0060, Section 5.6 - https://xmpp.org/extensions/xep-0060.html#entity-subscriptions

  @XEP0060-5.6-1 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Listing one's own subscriptions is recommended
    As a feature.
    Untestable: permission. The row retrieve-subscriptions of the table of features says so once more, and is tested.

  @XEP0060-5.6-2 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for one's subscriptions is an empty element
    Whoever asks sends it without attributes.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask.

  @XEP0060-5.6-3 @MUST @xmpp-grid-broker @if-retrieve-subscriptions
  Rule: A Platform is told all of its subscriptions
    The list holds every subscription of the account that asks, with its Topic and its state.

    Scenario: A subscription of the Consumer's is on its list
      Given a Consumer subscribed to a Topic
      When the Consumer asks the Broker for its own subscriptions
      Then the answer lists that Topic as "subscribed"

  @XEP0060-5.6-4 @MAY @xmpp-grid-broker @untestable
  Rule: A subscription may be of a full JID
    The list shows the address as it was subscribed.
    Untestable: permission. Either address conforms.

  @XEP0060-5.6-5 @MUST @xmpp-grid-broker @if-multi-subscribe
  Rule: The list of one's subscriptions has their SubIDs
    Where the Broker knows SubIDs.

    Scenario: Both subscriptions are listed with their SubIDs
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic, twice
      And the Consumer asks the Broker for its own subscriptions
      Then each subscription in the list has its SubID

  @XEP0060-5.6-6 @MUST @xmpp-grid-broker @if-retrieve-subscriptions
  Rule: Who has no subscriptions is told so by an empty list
    It is no error.

    Scenario: The outsider's list of subscriptions is empty
      Given a connected outsider
      When the outsider asks the Broker for its own subscriptions
      Then the answer is an empty list of subscriptions

  @XEP0060-5.6-7 @MUST @xmpp-grid-broker @if-without-retrieve-subscriptions
  Rule: A Broker without lists of one's own subscriptions says so
    The refusal is feature-not-implemented, as unsupported, and names the feature retrieve-subscriptions.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "retrieve-subscriptions"
      Then the refusal names that feature

  @XEP0060-5.6-8 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Subscriptions to one Topic may be asked for
    A request may name the Topic.
    Untestable: permission. It is a freedom of the one who asks.
