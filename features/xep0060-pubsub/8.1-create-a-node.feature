@XEP0060
Feature: Publish-Subscribe - Create a Node
  XEP-0060, Section 8.1 - https://xmpp.org/extensions/xep-0060.html#owner-create

  @XEP0060-8.1.1-2 @XEP0060-8.1.1-3 @MAY @xmpp-grid-broker @untestable
  Rule: Creation may be kept to some
    A Broker may let few create Topics, or nobody.
    Untestable: permission. Any policy conforms; what the refusal looks like is tested.

  @XEP0060-8.1.1-4 @MUST @xmpp-grid-broker @untestable
  Rule: A Broker that creates no Topics says so
    The refusal names the feature create-nodes.
    Untestable: unreached. Every case on Topics makes its own, so a Broker without creation is not measured at all.

  @XEP0060-8.1.1-5 @MUST @xmpp-grid-broker @untestable
  Rule: Who must register first is told so
    A Broker that creates Topics for registered entities alone refuses others so.
    Untestable: unreached. Registration with a Broker is no part of XMPP-Grid.

  @XEP0060-8.1.1-12 @MUST @xmpp-grid-broker @if-instant-nodes
  Rule: Who creates a Topic without a name is told which name it got
    The result names the NodeID that the Broker chose.

    Scenario: The answer names the Topic that was created
      Given a connected Provider
      When the Provider creates a Topic without a name
      Then the answer names the new node

  @XEP0060-8.1.1-13 @MUST @xmpp-grid-broker @untestable
  Rule: A name that the Broker changed is told
    The result names the Topic as it is called now.
    Untestable: unreached. Names are the Broker's to change, and none can be made to.

  @XEP0060-8.1.1-14 @MAY @xmpp-grid-broker @untestable
  Rule: The result of a creation may name the Topic
    Even where the name was the Provider's.
    Untestable: permission. With and without it conforms.

  @XEP0060-8.1.1-15 @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Who names a Topic does not rely on being told
    A Provider knows its name from its own request.
    Untestable: unreached. What a Provider relies on does not show.

  @XEP0060-8.1.2-1 @MAY @xmpp-grid-broker @untestable
  Rule: Default configurations may be asked for
    Before creating one a Provider may look.
    Untestable: permission. A Broker that does not tell conforms.

  @XEP0060-8.1.2-2 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Another access model is asked for in a form
    The request to create holds the field.
    Untestable: unreached. How a Provider under test creates Topics is judged by RFC 8600's workflow.

  @XEP0060-8.1.3-2 @XEP0060-8.1.3-3 @MUST @xmpp-grid-provider @if-topic-creation
  Rule: A configuration stands behind the request to create
    It comes second and names no node, as the request to create has done so.

    Scenario: The configuration names no node
      When the Provider begins a session with a Broker where the Provider is to create its Topic
      Then in that session the Provider configures the Topic behind its creation

  @XEP0060-8.1.3-5 @MUST @xmpp-grid-broker
  Rule: A Broker that creates and configures in one step says so
    Whoever takes a configuration with the request to create a Topic names the feature create-and-configure.

    Scenario: The feature is named by a Broker that applies a configuration at once
      Given a Topic under the whitelist model
      When the Provider asks the Broker what it supports
      Then the feature "create-and-configure" is among them
