@RFC8600
Feature: XMPP-Grid - Service Discovery
  RFC 8600, Section 5 - https://www.rfc-editor.org/rfc/rfc8600#section-5

  @RFC8600-5-1 @MUST @xmpp-grid-broker
  Rule: A Topic's description says by pubsub#type which namespace it carries
    The answer to disco#info about a Topic holds a data form whose pubsub#type field names the namespace of the
    information that is published there.

    Scenario: The description of a Topic for IODEF names IODEF's namespace
      Given a Topic for IODEF version 2
      When the Provider asks the Broker about that Topic
      Then its description has the pubsub#type that the Topic was made for

    Scenario: A Topic for another namespace is told apart
      Given a Topic for IODEF version 1
      When the Provider asks the Broker about that Topic
      Then its description has the pubsub#type that the Topic was made for

  @RFC8600-5-discover-broker @SHOULD @xmpp-grid-controller
  Rule: The Controller lists its Broker
    A Platform that knows only the Controller finds the Broker among the Controller's items (XEP-0030, section 4).

    Scenario: The Broker is one of the Controller's items
      Given a connected Consumer
      When the Consumer asks the Controller for its items
      Then the Broker is one of them

  @RFC8600-5-broker-identity @MUST @xmpp-grid-broker
  Rule: The Broker describes itself as a publish-subscribe service
    The answer to disco#info about the Broker holds the identity pubsub/service and the publish-subscribe features that
    it supports (XEP-0060, section 5.1).

    Scenario: The Broker has the identity of a publish-subscribe service
      Given a connected Consumer
      When the Consumer asks the Broker what it supports
      Then the answer has the identity "pubsub/service"
      And the answer names publish-subscribe features

  @RFC8600-5-discover-topics @SHOULD @xmpp-grid-broker
  Rule: The Broker lists the Topics that a Platform may see
    Topics that are accessible to the one who asks are items of the Broker, each with its node and the Broker's own
    address (XEP-0060, section 5.2).

    Scenario: A Topic of the Provider's is among the Broker's Topics
      Given a Topic
      When the Provider asks the Broker for its items
      Then that Topic is one of them, at the Broker's address

  @RFC8600-5-topic-identity @MUST @xmpp-grid-broker
  Rule: A Topic describes itself as a leaf of a publish-subscribe service
    The answer to disco#info about a Topic holds the identity pubsub/leaf (XEP-0060, section 5.3).

    Scenario: A Topic has the identity of a leaf node
      Given a Topic
      When the Provider asks the Broker about that Topic
      Then the answer has the identity "pubsub/leaf"

  @RFC8600-5-choose-by-type @SHOULD @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform picks its Topic by the type
    Neither the name nor the place in the list says what a Topic carries; a Platform uses the Topic whose pubsub#type
    is the namespace that it was told to look for.

    Scenario: Of several Topics the one of the type is used
      When the Platform begins a session with a Broker with Topics of several types, between two with a usual Controller and Broker
      Then in the session in between the Platform comes to be ready on the Topic of the type
