@RFC8600
Feature: XMPP-Grid - Broker Access Models for Topics
  RFC 8600, Section 8.3.4 - https://www.rfc-editor.org/rfc/rfc8600#section-8.3.4

  @RFC8600-8.3.4-1 @SHOULD @xmpp-grid-broker
  Rule: No other access model than authorize and whitelist is supported
    A Topic under a model that lets anybody in, or that suits instant messaging only, is refused as not-acceptable
    (XEP-0060, section 8.1.2).

    Scenario: A Topic that is open to everybody is refused
      When the Provider creates a Topic under the open model, between two under a model of XMPP-Grid's
      Then only the attempt in between is refused, as not-acceptable

    Scenario: A Topic that follows presence is refused
      When the Provider creates a Topic under the presence model, between two under a model of XMPP-Grid's
      Then only the attempt in between is refused, as not-acceptable

    Scenario: A Topic that follows a roster is refused
      When the Provider creates a Topic under the roster model, between two under a model of XMPP-Grid's
      Then only the attempt in between is refused, as not-acceptable

  @RFC8600-8.3.4-authorize @SHOULD @xmpp-grid-broker
  Rule: The authorize model is supported
    Under it a subscription waits for the owner's approval (XEP-0060, sections 6.1.4 and 8.6), and only subscribers are
    given items (XEP-0060, section 6.5.1). It is the model of RFC 8600's own example in section 6.

    Scenario: A Topic can be created under the authorize model
      Given a connected Provider
      When the Provider creates a Topic under the authorize model
      Then the Topic is created

    Scenario: A subscription waits for the owner's approval
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      Then the subscription waits for approval

    Scenario: A Consumer that the owner approved receives what is published
      Given a Consumer subscribed to a Topic under the authorize model
      And the Provider is subscribed too
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer receives that document from that Topic

    Scenario: Items are given to subscribers only
      Given a Consumer subscribed to a Topic under the authorize model
      When the outsider asks for the items of that Topic, between two requests of the Consumer's
      Then only the attempt in between is refused, as forbidden

  @RFC8600-8.3.4-whitelist @SHOULD @xmpp-grid-broker
  Rule: The whitelist model is supported
    Under it only those whom the owner has listed may subscribe or be given items (XEP-0060, sections 4.5, 6.1.3.4 and
    6.5.1).

    Scenario: A Topic can be created under the whitelist model
      Given a connected Provider
      When the Provider creates a Topic under the whitelist model
      Then the Topic is created

    Scenario: A Platform that is not listed cannot subscribe
      Given a Topic under the whitelist model
      And the owner makes the Consumer a member of that Topic
      When the outsider subscribes to that Topic, between two subscriptions of the Consumer's
      Then only the attempt in between is refused, as forbidden

    Scenario: A Platform that is not listed is given no items
      Given a Consumer subscribed to a Topic under the whitelist model
      When the outsider asks for the items of that Topic, between two requests of the Consumer's
      Then only the attempt in between is refused, as forbidden
