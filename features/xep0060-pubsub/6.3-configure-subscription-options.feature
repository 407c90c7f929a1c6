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

  @XEP0060-6.3.4.4-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for the options of one of several subscriptions has its SubID
    Otherwise they could not be told apart.
    Untestable: unreached. Nothing in RFC 8600's workflow gives a Platform several subscriptions.

  @XEP0060-6.3.5-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A subscriber submits the form
    It sends back what it was given, filled in.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform set options.

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
