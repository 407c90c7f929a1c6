@XEP0060
Feature: Publish-Subscribe - Configure a Node
  XEP-0060, Section 8.2 - https://xmpp.org/extensions/xep-0060.html#owner-configure

  @XEP0060-8.2-1 @XEP0060-10-12 @RECOMMENDED @xmpp-grid-broker
  Rule: Topics can be configured, and the feature says so
    A Broker that configures Topics names config-node.

    Scenario: The feature is among those of the Broker
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then the feature "config-node" is among them

  @XEP0060-8.2.2-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: The owner of a Topic is given its configuration form
    The answer holds a data form that can be filled in, with the fields of a node's configuration.

    Scenario: The configuration of a Topic is a form
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then the answer is a configuration form

  @XEP0060-8.2.2-2 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: The form shows what is in force
    The values in it are those of the Topic.

    Scenario: The form has the title that the Topic was given
      Given a Topic
      When the Provider gives that Topic a title
      And the Provider asks the Broker for the configuration of that Topic
      Then the configuration has the title that was given

  @XEP0060-8.2.2-3 @XEP0060-8.2.2-6 @MAY @xmpp-grid-broker @untestable
  Rule: Labels, types and fields of the configuration are the Broker's
    It may show them in its own way.
    Untestable: permission. Any presentation conforms; names are tested.

  @XEP0060-8.2.2-4 @XEP0060-8.2.2-7 @MUST @xmpp-grid-broker @if-config-node
  Rule: The fields of a configuration go by their names
    The fields of the registry begin with pubsub#, and the form is of its type.

    Scenario: Every field has a name of publish-subscribe, or of nobody's
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then every field of the configuration goes by its name

  @XEP0060-8.2.2-5 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: The list of fields in the text is not the last word
    The registry is.
    Untestable: specification. It addresses readers of the specification.

  @XEP0060-8.2.3.1-1 @MUST @xmpp-grid-broker @if-without-config-node
  Rule: A Broker that configures no Topics says so
    The refusal is feature-not-implemented, as unsupported, and names the feature config-node.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "config-node"
      Then the refusal names that feature

  @XEP0060-8.2.3.2-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: The configuration of a Topic is its owner's
    Who may not configure the Topic is refused as forbidden, when asking for the form and when submitting one.

    Scenario: The configuration is not shown to the outsider
      Given a Topic
      When the outsider asks for the configuration of that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

    Scenario: The configuration is not changed for the outsider
      Given a Topic
      When the outsider configures that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.2.3.3-1 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: A request for a configuration names the Topic
    Where it does not, the error is bad-request.

    Scenario: A request for the configuration of no Topic is refused
      Given a Topic
      When the Provider asks for the configuration of a Topic without naming it, between two requests about that Topic
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-8.2.3.4-1 @MUST @xmpp-grid-broker @untestable
  Rule: A Topic without options cannot be configured
    Its owner is told that it is not allowed.
    Untestable: unreached. No request locks a Topic.

  @XEP0060-8.2.3.5-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: A Topic that does not exist has no configuration
    The error is item-not-found.

    Scenario: A request for the configuration of a Topic that does not exist is refused
      Given a Topic
      When the Provider asks for the configuration of a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.2.4-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner submits the form
    It sends back what it was given, filled in.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Provider configure a Topic afterwards.

  @XEP0060-8.2.4-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner may cancel
    It may send the form back unfilled.
    Untestable: permission. It is a freedom of the owner; what comes of it is tested.

  @XEP0060-8.2.4-3 @MUST @xmpp-grid-broker @if-config-node
  Rule: A configuration that is cancelled leaves all as it was
    The configuration that was in force stays in force.

    Scenario: The title stays when a further configuration is cancelled
      Given a Topic
      When the Provider gives that Topic a title
      And the Provider cancels the configuration of that Topic
      And the Provider asks the Broker for the configuration of that Topic
      Then the configuration has the title that was given

  @XEP0060-8.2.5.1-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: A configuration that can be applied is confirmed
    The answer to the form is a result, and the configuration is in force from then on.

    Scenario: A new title is confirmed
      Given a Topic
      When the Provider gives that Topic a title
      Then the Broker takes it

    Scenario: A new title is in force
      Given a Topic
      When the Provider gives that Topic a title
      And the Provider asks the Broker for the configuration of that Topic
      Then the configuration has the title that was given

  @XEP0060-8.2.5.2-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: A configuration that cannot be applied is refused
    It is not acceptable.

    Scenario: A value that the field cannot have is refused
      Given a Topic
      When the Provider configures that Topic with a model that nobody has, between two that can be applied
      Then only the attempt in between is refused, with the error not-acceptable

  @XEP0060-8.2.5.3-1 @MUST @xmpp-grid-broker @if-config-node
  Rule: A Topic that is to announce its configuration does so
    With pubsub#notify_config every subscriber is told of a change.

    Scenario: The Consumer is told of a new configuration
      Given a Consumer subscribed to a Topic that announces its configuration
      When the Provider gives that Topic a title, which it is configured to announce
      Then the Consumer is told so, once

  @XEP0060-8.2.5.3-2 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: A Topic can be configured to announce its configuration
    The form has a field for it.

    Scenario: The form has the field
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then the form has the field of announcing the configuration

  @XEP0060-8.2.5.3-3 @MUST @xmpp-grid-broker @if-notify-config
  Rule: A Topic without payloads announces a configuration without it
    The notice names the Topic and is empty.

    Scenario: The notice is empty
      Given a Consumer subscribed to a Topic that announces its configuration without payloads
      When the Provider gives that Topic a title
      Then the notice of the configuration is empty

  @XEP0060-8.2.5.3-4 @MUST @xmpp-grid-broker @if-notify-config
  Rule: A Topic with payloads announces a configuration with it
    The notice has the form.

    Scenario: The notice has the configuration
      Given a Consumer subscribed to a Topic that announces its configuration
      When the Provider gives that Topic a title
      Then the notice of the configuration has it
