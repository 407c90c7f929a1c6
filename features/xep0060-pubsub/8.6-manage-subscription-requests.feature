@XEP0060
Feature: Publish-Subscribe - Manage Subscription Requests
  XEP-0060, Section 8.6 - https://xmpp.org/extensions/xep-0060.html#owner-subreq

  @XEP0060-8.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Owners may be asked at any time
    When the Broker sends a request for approval is its choice.
    Untestable: permission. Any time conforms.

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

  @XEP0060-8.6-7 @MUST @xmpp-grid-provider @if-approval
  Rule: A denial comes back under the id of the question
    The form is submitted with pubsub#allow unset, in a message with the id of the one that asked.

    Scenario: The decision to refuse comes back under the id of the question
      Given the Provider in a session with a Broker where the Provider decides who subscribes
      When the Broker asks about the subscription of somebody whom the Provider is to refuse
      Then in that session the Provider submits its decision under the id that it was asked with
