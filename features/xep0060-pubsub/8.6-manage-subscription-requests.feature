@XEP0060
Feature: Publish-Subscribe - Manage Subscription Requests
  XEP-0060, Section 8.6 - https://xmpp.org/extensions/xep-0060.html#owner-subreq

  @XEP0060-8.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Owners may be asked at any time
    When the Broker sends a request for approval is its choice.
    Untestable: permission. Any time conforms.

  @XEP0060-8.6-2 @MUST @xmpp-grid-broker @if-authorize
  Rule: The request for approval asks for a decision
    It has the boolean field pubsub#allow.

    Scenario: The form that the owner gets has the decision
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      Then the owner is asked for a decision

  @XEP0060-8.6-3 @SHOULD @xmpp-grid-broker @if-authorize
  Rule: The request for approval says of whom and of what
    It has fields for the Topic and the subscriber.

    Scenario: The form that the owner gets names the Topic and the Consumer
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      Then the owner is asked to approve of the Consumer

  @XEP0060-8.6-4 @MAY @xmpp-grid-broker @untestable
  Rule: The request for approval may have a text for people
    It may hold a body.
    Untestable: permission. With and without it conforms.

  @XEP0060-8.6-5 @MUST @xmpp-grid-provider @if-approval
  Rule: An approval comes back under the id of the question
    The form is submitted with pubsub#allow set, in a message with the id of the one that asked.

    Scenario: The decision to admit comes back under the id of the question
      Given the Provider in a session with a Broker where the Provider decides who subscribes
      When the Broker asks about the subscription of somebody whom the Provider is to admit
      Then in that session the Provider submits its decision under the id that it was asked with

  @XEP0060-8.6-6 @SHOULD @xmpp-grid-broker @if-authorize
  Rule: Who was approved is told
    A notice has the state subscribed.

    Scenario: The Consumer is told that it is subscribed
      Given a Topic under the authorize model
      When the Consumer subscribes and is approved
      Then the Consumer is told that its subscription is "subscribed"

  @XEP0060-8.6-7 @MUST @xmpp-grid-provider @if-approval
  Rule: A denial comes back under the id of the question
    The form is submitted with pubsub#allow unset, in a message with the id of the one that asked.

    Scenario: The decision to refuse comes back under the id of the question
      Given the Provider in a session with a Broker where the Provider decides who subscribes
      When the Broker asks about the subscription of somebody whom the Provider is to refuse
      Then in that session the Provider submits its decision under the id that it was asked with

  @XEP0060-8.6-8 @SHOULD @xmpp-grid-broker @if-authorize
  Rule: Who was denied is told
    A notice has the state none.

    Scenario: The Consumer is told that it is not subscribed
      Given a Topic under the authorize model
      When the Consumer subscribes and is denied
      Then the Consumer is told that its subscription is "none"

  @XEP0060-8.6-9 @MUST @xmpp-grid-broker @if-authorize
  Rule: The decision of the owner is what counts
    Who was denied is not notified, and who was approved is.

    Scenario: A Consumer that was denied is not notified
      Given a Topic under the authorize model
      And the Provider is subscribed too
      When the Consumer subscribes and is denied
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer is not notified

    Scenario: A Consumer that was approved is notified
      Given a Topic under the authorize model
      When the Consumer subscribes and is approved
      And the Provider publishes "iodef/valid/minimal" to that Topic
      Then the Consumer receives that document from that Topic

  @XEP0060-8.6-10 @MUST @xmpp-grid-broker @if-authorize
  Rule: A request for approval that is cancelled still waits
    Nothing is decided by it.

    Scenario: The Consumer still waits
      Given a Topic under the authorize model
      When the Consumer subscribes and the owner cancels
      Then the Consumer still waits for approval
