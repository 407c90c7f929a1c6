@XEP0060
Feature: Publish-Subscribe - Request Default Subscription Configuration Options
  XEP-0060, Section 6.4 - https://xmpp.org/extensions/xep-0060.html#subscribe-default

  @XEP0060-6.4-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Default options can be asked for, or not
    Support is a choice.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-6.4.1-1 @XEP0060-6.4.1-4 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: The request for default options is an empty element
    It names the Topic, or none for those of the service.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask.

  @XEP0060-6.4.1-2 @XEP0060-6.4.1-5 @SHOULD @xmpp-grid-broker @if-retrieve-default-sub
  Rule: Default options of a Topic and of the service are given out
    Each is a form.

    Scenario: The default options of a Topic are a form
      Given a Topic that admits the Consumer
      When the Consumer asks the Broker for the default options of that Topic
      Then the answer has a form of default options

    Scenario: The default options of the service are a form
      Given a connected Consumer
      When the Consumer asks the Broker for the default options
      Then the answer has a form of default options

  @XEP0060-6.4.1-3 @MAY @xmpp-grid-broker @untestable
  Rule: The service may have default options of its own
    They may differ from those of a Topic.
    Untestable: permission. Any default conforms.

  @XEP0060-6.4.2-1 @MUST @xmpp-grid-broker @if-retrieve-default-sub
  Rule: A request for default options is answered with them
    The result holds the form.

    Scenario: The answer holds the default options
      Given a Topic that admits the Consumer
      When the Consumer asks the Broker for the default options of that Topic
      Then the answer has a form of default options

  @XEP0060-6.4.3.2-1 @XEP0060-6.4.3.1-1 @MUST @xmpp-grid-broker @if-without-retrieve-default-sub
  Rule: A Broker without default options of subscriptions says so
    The refusal is feature-not-implemented, as unsupported, and names the feature retrieve-default-sub.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "retrieve-default-sub"
      Then the refusal names that feature
