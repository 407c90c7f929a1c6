@XEP0060
Feature: Publish-Subscribe - Request Default Node Configuration Options
  XEP-0060, Section 8.3 - https://xmpp.org/extensions/xep-0060.html#owner-default

  @XEP0060-8.3-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Default configurations can be asked for, or not
    Support is a choice.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-8.3.1-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for the default configuration names no Topic
    It is an empty element.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Provider ask.

  @XEP0060-8.3.1-2 @SHOULD @xmpp-grid-broker @if-retrieve-default
  Rule: The default configuration is given out
    As a form of what a new Topic has.

    Scenario: The form has the access model of a new Topic
      Given a connected Provider
      When the Provider asks the Broker for the default configuration
      Then the form has an access model

  @XEP0060-8.3.2-1 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A request for defaults may say for which type of node
    It may have the attribute.
    Untestable: permission. It is a freedom of the one who asks.

  @XEP0060-8.3.2-2 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: The type is one there is
    It is that of a leaf or of a collection.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Provider ask.

  @XEP0060-8.3.2-3 @MUST @xmpp-grid-broker @if-retrieve-default
  Rule: The default configuration is that of a leaf
    Where nobody asks for another type.

    Scenario: The form is one for Topics that keep and deliver items
      Given a connected Provider
      When the Provider asks the Broker for the default configuration
      Then the form has the fields of persistence and payloads

  @XEP0060-8.3.3-1 @MUST @xmpp-grid-broker @if-retrieve-default
  Rule: The configuration that a new Topic has can be asked for
    The answer holds the form with the default values.

    Scenario: The default configuration is a form
      Given a connected Provider
      When the Provider asks the Broker for the default configuration
      Then the answer is a configuration form

  @XEP0060-8.3.4.2-1 @XEP0060-8.3.4.1-1 @MUST @xmpp-grid-broker @if-without-retrieve-default
  Rule: A Broker without default configurations says so
    The refusal is feature-not-implemented, as unsupported, and names the feature retrieve-default.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "retrieve-default"
      Then the refusal names that feature
