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

  @XEP0030-3.1-5 @XEP0030-3.1-6 @XEP0030-3.1-7 @XEP0030-3.1-8 @MUST @xmpp-grid-controller @xmpp-grid-broker
  Rule: A question about an entity is answered with what it is and does
    The result holds the query with at least one identity and the feature of discovery itself.

    @xmpp-grid-controller
    Scenario: The Controller names itself
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then the answer names an identity and the disco#info feature

    @xmpp-grid-broker
    Scenario: The Broker names itself
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then the answer names an identity and the disco#info feature

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

  @XEP0030-3.1-15 @MUST-NOT @xmpp-grid-controller @xmpp-grid-broker
  Rule: No identity is given twice under different names
    Category, type and language together occur once.

    @xmpp-grid-controller
    Scenario: The identities of the Controller differ
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then no two identities are alike

    @xmpp-grid-broker
    Scenario: The identities of the Broker differ
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then no two identities are alike

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

  @XEP0030-3.1-18 @XEP0030-3.1-19 @SHOULD @xmpp-grid-controller
  Rule: An account that does not exist is not described
    The error is item-not-found, or service-unavailable where policy hides which accounts there are.

    Scenario: A question about nobody's account is refused
      Given a connected Provider
      When the Provider asks the Controller about an account that does not exist, between two questions about its own
      Then only the attempt in between is refused, as nobody's account

  @XEP0030-3.1-20 @MUST @xmpp-grid-controller
  Rule: The Controller answers for an account
    A question to the bare address does not go to its sessions.

    Scenario: A question about an account is answered
      Given a connected Provider
      When the Provider asks the Controller about its own account
      Then the Controller answers for the account

  @XEP0030-3.1-21 @XEP0030-3.1-22 @SHOULD @xmpp-grid-controller
  Rule: An account is described as one
    Its identity is of the category account.

    Scenario: The Provider's account has the identity of one
      Given a connected Provider
      When the Provider asks the Controller about its own account
      Then the answer has an identity of the category "account"
