@XEP0060
Feature: Publish-Subscribe - Create a Node
  XEP-0060, Section 8.1 - https://xmpp.org/extensions/xep-0060.html#owner-create

  @XEP0060-8.1.1-1 @XEP0060-10-14 @RECOMMENDED @xmpp-grid-broker
  Rule: Topics can be created, and the feature says so
    A Broker that creates Topics names create-nodes.

    Scenario: The feature is named by a Broker that made a Topic
      Given a Topic
      When the Provider asks the Broker what it supports
      Then the feature "create-nodes" is among them

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

  @XEP0060-8.1.1-6 @MUST @xmpp-grid-broker @if-restricted-creation
  Rule: Who may not create Topics is told that it is forbidden
    The error is forbidden.

    Scenario: A Topic of the outsider's is refused
      Given a connected Provider
      When the outsider creates a Topic, between two that the Provider creates
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.1.1-7 @MUST @xmpp-grid-broker
  Rule: A name that is taken is a conflict
    The error is conflict, and no other.

    Scenario: A taken name is refused
      Given a connected Provider
      When the Provider creates a Topic under a name that is taken, between two under fresh names
      Then only the attempt in between is refused, with the error conflict

  @XEP0060-8.1.1-8 @MUST @xmpp-grid-broker @if-without-instant-nodes
  Rule: A Broker that names no Topics itself refuses a creation without a name
    It is not acceptable, as a NodeID is required.

    Scenario: A Topic without a name is refused
      Given a connected Provider
      When the Provider creates a Topic without a name, between two with one
      Then only the attempt in between is refused, with the error not-acceptable and nodeid-required

  @XEP0060-8.1.1-9 @XEP0060-8.1.1-10 @SHOULD @xmpp-grid-broker @if-instant-nodes
  Rule: A Topic without a name is given one of its own
    No two get the same.

    Scenario: Two Topics without names have different ones
      Given a connected Provider
      When the Provider creates two Topics without a name
      Then each of them has a name of its own

  @XEP0060-8.1.1-11 @MUST @xmpp-grid-broker
  Rule: The creation of a Topic is confirmed
    The answer is a result.

    Scenario: The Provider is told that its Topic exists
      Given a connected Provider
      When the Provider creates a Topic
      Then the Topic is created

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

  @XEP0060-8.1.2-2 @MUST @xmpp-grid-provider @if-configured-creation
  Rule: Another access model is asked for in a form
    Who wants a Topic under another model than the usual one says so in a data form with the request.

    Scenario: The access model is a field of the form
      When the Provider begins a session with a Broker where the Provider is to create its Topic
      Then in that session the Provider asks for the access model in a form

  @XEP0060-8.1.2-3 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: A Topic is created under an access model that the Broker has
    And is under it from then on.

    Scenario: The configuration shows the model that was asked for
      Given a Topic under a model of XMPP-Grid's
      When the Provider asks the Broker for the configuration of that Topic
      Then the configuration has that access model

  @XEP0060-8.1.2-4 @MUST @xmpp-grid-broker @if-model-refused
  Rule: An access model that the Broker lacks is refused
    It is not acceptable, as unsupported.

    Scenario: An unknown access model is refused
      Given a connected Provider
      When the Provider creates a Topic under a model that nobody has, between two under the default
      Then only the attempt in between is refused, with the error not-acceptable and unsupported-access-model

  @XEP0060-8.1.3-1 @SHOULD @xmpp-grid-broker @if-config-node
  Rule: A Topic can be created and configured at once
    What comes along is in force.

    Scenario: A title that came with the creation is in force
      Given a Topic with a title
      When the Provider asks the Broker for the configuration of that Topic
      Then the configuration has the title that was given

  @XEP0060-8.1.3-2 @XEP0060-8.1.3-3 @MUST @xmpp-grid-provider @if-configured-creation
  Rule: A configuration stands behind the request to create
    It comes second and names no node, as the request to create has done so.

    Scenario: The configuration names no node
      When the Provider begins a session with a Broker where the Provider is to create its Topic
      Then in that session the Provider configures the Topic behind its creation

  @XEP0060-8.1.3-4 @MUST @xmpp-grid-broker @if-create-and-configure
  Rule: A configuration that names the Topic again is refused
    It is a bad request.

    Scenario: A configuration with a node of its own is refused
      Given a connected Provider
      When the Provider creates a Topic whose configuration names it again, between two without
      Then only the attempt in between is refused, with the error bad-request

  @XEP0060-8.1.3-5 @MUST @xmpp-grid-broker
  Rule: A Broker that creates and configures in one step says so
    Whoever takes a configuration with the request to create a Topic names the feature create-and-configure.

    Scenario: The feature is named by a Broker that applies a configuration at once
      Given a Topic under the whitelist model
      When the Provider asks the Broker what it supports
      Then the feature "create-and-configure" is among them

  @XEP0060-8.1.3-6 @SHOULD @xmpp-grid-broker @if-without-create-and-configure
  Rule: A configuration that cannot come along is passed over
    The Topic is created all the same.

    Scenario: The Topic exists in spite of a configuration that is not looked at
      Given a connected Provider
      When the Provider creates a Topic with a title
      Then the Topic is created
