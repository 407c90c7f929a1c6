@XEP0160
Feature: Offline Messages - Handling of Message Types
  XEP-0160, Section 3 - https://xmpp.org/extensions/xep-0160.html#types

  @XEP0160-3-1 @XEP0160-3-2 @SHOULD @xmpp-grid-controller
  Rule: Messages of type normal are stored
    And given to the Consumer when it returns.

    Scenario: A message to a Consumer that is away is delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a message
      And the Consumer returns
      Then the Consumer receives that message

  @XEP0160-3-3 @SHOULD @xmpp-grid-controller
  Rule: Messages of type chat are stored
    And given to the Consumer when it returns.

    Scenario: A chat message to a Consumer that is away is delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a message of type "chat" and one of type "normal"
      And the Consumer returns
      Then the Consumer receives both

  @XEP0160-3-4 @SHOULD-NOT @xmpp-grid-controller
  Rule: Notes about a chat are not stored
    A message that says nothing but that somebody writes is of no use later.

    Scenario: A chat state to a Consumer that is away is not delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a chat state and a message of type "normal"
      And the Consumer returns
      Then the Consumer receives the latter alone

  @XEP0160-3-5 @SHOULD-NOT @xmpp-grid-controller
  Rule: Messages of type groupchat are not stored
    Who is away is in no room.

    Scenario: A groupchat message to a Consumer that is away is not delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a message of type "groupchat" and one of type "normal"
      And the Consumer returns
      Then the Consumer receives the latter alone

  @XEP0160-3-6 @SHOULD-NOT @xmpp-grid-controller
  Rule: Headlines are not stored
    They are of their time.

    Scenario: A headline to a Consumer that is away is not delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a message of type "headline" and one of type "normal"
      And the Consumer returns
      Then the Consumer receives the latter alone

  @XEP0160-3-7 @SHOULD-NOT @xmpp-grid-controller
  Rule: Errors are not stored
    Nobody waits for them.

    Scenario: An error to a Consumer that is away is not delivered when it returns
      Given the Consumer is away
      When the Provider sends the Consumer a message of type "error" and one of type "normal"
      And the Consumer returns
      Then the Consumer receives the latter alone

  @XEP0160-3-8 @MAY @xmpp-grid-controller @untestable
  Rule: Errors may be stored
    A server may keep them all the same.
    Untestable: permission. It takes the force out of the recommendation before it, which is reported as one.
