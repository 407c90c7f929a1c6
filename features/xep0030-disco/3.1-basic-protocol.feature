@XEP0030
Feature: Service Discovery - Information about an Entity
  XEP-0030, Section 3.1 - https://xmpp.org/extensions/xep-0030.html#info-basic

  @XEP0030-3.1-1 @XEP0030-3.1-12 @XEP0030-3.1-13 @XEP0030-3.1-14 @MAY @xmpp-grid-controller @xmpp-grid-broker
  @untestable
  Rule: An entity may have several identities, with names and languages
    One for each thing that it is.
    Untestable: permission. Each choice conforms.

  @XEP0030-3.1-2 @SHOULD @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Several identities have one name
    In one language an entity is called the same in each.
    Untestable: unreached. Nothing makes an entity have several, and most have one.

  @XEP0030-3.1-3 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform asks for information by a plain get
    The request is of type get, and its query holds nothing.

    Scenario: Each request for information is an empty get
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform asks for information plainly

  @XEP0030-3.1-4 @OPTIONAL @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A question may name a node
    Where something of the entity is meant.
    Untestable: permission. It is a freedom of the one who asks.

  @XEP0030-3.1-9 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: An entity may refuse to answer
    It may return an error.
    Untestable: permission. Both conform; RFC 8600 asks for answers.

  @XEP0030-3.1-10 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Who answers discovery has it
    An answer without the feature is taken as if it had it.
    Untestable: internal. What a Platform infers does not show.

  @XEP0030-3.1-11 @MUST @xmpp-grid-controller @xmpp-grid-broker
  Rule: Every identity has a category and a type
    An answer to disco#info holds no identity that lacks one of them.

    @xmpp-grid-controller
    Scenario: The Controller's identities are complete
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then every identity has a category and a type

    @xmpp-grid-broker
    Scenario: The Broker's identities are complete
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then every identity has a category and a type

  @XEP0030-3.1-16 @XEP0030-3.1-17 @MUST @xmpp-grid-controller @xmpp-grid-broker
  Rule: Every feature has a name and nothing else inside
    Each feature of an answer to disco#info is named by its var, and is empty.

    @xmpp-grid-controller
    Scenario: The Controller's features are named
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then every feature has a name and is empty

    @xmpp-grid-broker
    Scenario: The Broker's features are named
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then every feature has a name and is empty
