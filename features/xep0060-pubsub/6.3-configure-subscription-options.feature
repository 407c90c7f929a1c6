@XEP0060
Feature: Publish-Subscribe - Configure Subscription Options
  XEP-0060, Section 6.3 - https://xmpp.org/extensions/xep-0060.html#subscriber-configure

  @XEP0060-6.3-1 @MAY @xmpp-grid-broker @untestable
  Rule: Subscriptions may have options
    A Broker may let subscribers set them.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-6.3-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: Options are set by data forms, or elsewhere
    The text leaves a web page open as another way.
    Untestable: permission. A Broker that offers no form offers what cannot be seen here.

  @XEP0060-6.3.1-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Options of subscriptions are a feature
    A Broker that lets subscribers set them names it.

    Scenario: The feature is named by a Broker that gives out the options
      Given a Consumer subscribed to a Topic
      When the Consumer asks the Broker for the options of its subscription
      And the Consumer asks the Broker what it supports
      Then the feature "subscription-options" is among them

  @XEP0060-6.3.3-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: A subscriber is given its options
    The answer holds a form.

    Scenario: The options are a form
      Given a Consumer subscribed to a Topic
      When the Consumer asks the Broker for the options of its subscription
      Then the answer has a form of options

  @XEP0060-6.3.3-2 @MAY @xmpp-grid-broker @untestable
  Rule: The options shown are examples
    A Broker may offer others.
    Untestable: permission. Any set of options conforms.

  @XEP0060-6.3.3-3 @XEP0060-6.3.3-5 @MUST @xmpp-grid-broker @untestable
  Rule: Options go by their registered names and types
    The fields are those of the registry.
    Untestable: specification. The text itself says that the registry, not the list in it, decides, and lets services
    add fields.

  @XEP0060-6.3.3-4 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: The list of options in the text is not the last word
    The registry is.
    Untestable: specification. It addresses readers of the specification.

  @XEP0060-6.3.4.1-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for options names the subscriber
    It has the JID.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask for options.

  @XEP0060-6.3.4.1-2 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for options names the Topic
    It has the node.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask for options.

  @XEP0060-6.3.4.1-3 @MUST @xmpp-grid-broker @untestable
  Rule: A request for options without a node is about the root collection
    It is taken so where there are collections.
    Untestable: unreached. Collections belong to another specification, which XMPP-Grid does not use.

  @XEP0060-6.3.4.1-4 @XEP0060-6.3.4.1-5 @XEP0060-6.3.4.1-6 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Nobody sees the options of somebody else
    Who asks for them is forbidden to, by the bare parts of the addresses.

    Scenario: The options of another Platform's subscription are refused
      Given a Consumer subscribed to a Topic
      When the outsider asks for the options of the Consumer's subscription, between two requests of the Consumer's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-6.3.4.2-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Who is not subscribed has no options
    The error is unexpected-request.

    Scenario: The options of a subscription that does not exist are refused
      Given a Consumer subscribed to a Topic
      When the Provider asks for options without being subscribed, between two requests of the Consumer's
      Then only the attempt in between is refused, with the error unexpected-request

  @XEP0060-6.3.4.2-2 @SHOULD @xmpp-grid-broker @if-subscription-options
  Rule: The refusal says that there is no subscription
    It has the condition not-subscribed.

    Scenario: The options of a subscription that does not exist are refused for that
      Given a Consumer subscribed to a Topic
      When the Provider asks for options without being subscribed, between two requests of the Consumer's
      Then only the attempt in between is refused, with the error unexpected-request and not-subscribed

  @XEP0060-6.3.4.3-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: A request for options names the subscriber
    Without an address it is a bad request.

    Scenario: A request for nobody's options is refused
      Given a Consumer subscribed to a Topic
      When the Consumer asks for options without an address, between two requests with it
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.3.4.3-2 @SHOULD @xmpp-grid-broker @if-subscription-options
  Rule: The refusal says that an address is required
    The bad request has the condition jid-required.

    Scenario: A request for nobody's options is refused for that
      Given a Consumer subscribed to a Topic
      When the Consumer asks for options without an address, between two requests with it
      Then only the attempt in between is refused, with the error bad-request and jid-required

  @XEP0060-6.3.4.4-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for the options of one of several subscriptions has its SubID
    Otherwise they could not be told apart.
    Untestable: unreached. Nothing in RFC 8600's workflow gives a Platform several subscriptions.

  @XEP0060-6.3.4.4-2 @MUST @xmpp-grid-broker @if-multi-subscribe @if-subscription-options
  Rule: A request for the options of one of several subscriptions says which
    Without a SubID it is a bad request.

    Scenario: A request that leaves open which subscription is refused
      Given a Topic that admits the Consumer
      When the Consumer asks for the options of one of two subscriptions without its SubID, between two with it
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.3.4.4-3 @SHOULD @xmpp-grid-broker @if-multi-subscribe @if-subscription-options
  Rule: The refusal says that a SubID is required for options
    The bad request has the condition subid-required.

    Scenario: A request that leaves open which subscription is refused for that
      Given a Topic that admits the Consumer
      When the Consumer asks for the options of one of two subscriptions without its SubID, between two with it
      Then only the attempt in between is refused, with the error bad-request and subid-required

  @XEP0060-6.3.4.5-1 @MUST @xmpp-grid-broker @if-multi-subscribe @if-subscription-options
  Rule: A SubID that is not one's own has no options
    The error is not-acceptable.

    Scenario: The options under an invented SubID are refused
      Given a Topic that admits the Consumer
      When the Consumer asks for options under a SubID that nobody gave, between two under their own
      Then only the attempt in between is refused, with the error not-acceptable

  @XEP0060-6.3.4.5-2 @SHOULD @xmpp-grid-broker @if-multi-subscribe @if-subscription-options
  Rule: The refusal says that the SubID has no options
    It has the condition invalid-subid.

    Scenario: The options under an invented SubID are refused for that
      Given a Topic that admits the Consumer
      When the Consumer asks for options under a SubID that nobody gave, between two under their own
      Then only the attempt in between is refused, with the error not-acceptable and invalid-subid

  @XEP0060-6.3.4.6-1 @MUST @xmpp-grid-broker @if-without-subscription-options
  Rule: A Broker without options of subscriptions says so
    The refusal is feature-not-implemented, as unsupported, and names the feature subscription-options.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "subscription-options"
      Then the refusal names that feature

  @XEP0060-6.3.4.7-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: A Topic that does not exist has no options
    The error is item-not-found.

    Scenario: The options of nothing are refused
      Given a Consumer subscribed to a Topic
      When the Consumer asks for the options of a Topic that does not exist, between two of that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-6.3.5-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A subscriber submits the form
    It sends back what it was given, filled in.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform set options.

  @XEP0060-6.3.6.1-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Options that can be set are set
    The answer to the form is a result.

    Scenario: The Consumer switches its deliveries off
      Given a Consumer subscribed to a Topic
      When the Consumer switches its deliveries off
      Then the Broker takes it

  @XEP0060-6.3.6.2-1 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Options that make no sense are refused
    The error is bad-request.

    Scenario: A value that the option cannot have is refused
      Given a Consumer subscribed to a Topic
      When the Consumer sets options that make no sense, between two that do
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.3.7-1 @MAY @xmpp-grid-broker @untestable
  Rule: Options may come with the subscription
    One request may do both.
    Untestable: permission. It is a freedom of the one who subscribes.

  @XEP0060-6.3.7-2 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Options that come along follow the subscription
    The element stands behind it.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform set options.

  @XEP0060-6.3.7-3 @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Options that come along have neither node nor address
    Both are said by the subscription.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform set options.

  @XEP0060-6.3.7-4 @MUST @xmpp-grid-broker @if-subscription-options
  Rule: Options that come with a subscription name nothing themselves
    A node or an address on them is a bad request.

    Scenario: Options that repeat the Topic are refused
      Given a Topic that admits the Consumer
      When the Consumer subscribes with options that name the Topic again, between two without
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-6.3.7-5 @SHOULD @xmpp-grid-broker @if-subscription-options
  Rule: Options that came with a subscription are shown in the answer
    As a form of type result.

    Scenario: The answer to a subscription with options holds them
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic with options
      Then the answer has the resulting options
