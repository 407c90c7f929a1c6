@XEP0060
Feature: Publish-Subscribe - Process Pending Subscription Requests
  XEP-0060, Section 8.7 - https://xmpp.org/extensions/xep-0060.html#owner-subreq-process

  @XEP0060-8.7-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Asking for what is pending is optional
    A Broker may let owners look for requests that wait.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-8.7-2 @XEP0060-8.7-3 @MUST @xmpp-grid-broker @if-get-pending
  Rule: What waits for approval is asked for by a command
    An ad-hoc command of a name of its own.

    Scenario: The command is carried out
      Given a Topic
      When the Provider asks the Broker what waits for approval
      Then the Broker takes it
      And the form has the field of the Topic alone

  @XEP0060-8.7.2-1 @SHOULD @xmpp-grid-broker @if-get-pending
  Rule: The command gives a form to choose a Topic
    Of type form.

    Scenario: The answer to the command is a form
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      And the Provider asks the Broker what waits for approval
      Then the answer has a form to choose that Topic

  @XEP0060-8.7.2-2 @MUST @xmpp-grid-broker @if-get-pending
  Rule: The form of the command has one field
    It offers the Topics of the one who asks.

    Scenario: The form offers Topics in its one field
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      And the Provider asks the Broker what waits for approval
      Then the form has the field of the Topic alone

  @XEP0060-8.7.2-3 @MAY @xmpp-grid-broker @untestable
  Rule: Only Topics with something pending may be shown
    The list of Topics may be shortened to those.
    Untestable: permission. Either list conforms.

  @XEP0060-8.7.3.1-1 @MUST @xmpp-grid-broker @untestable
  Rule: A Broker without commands answers none
    The error is service-unavailable.
    Untestable: unreached. A Broker that has commands and one that has none are told apart by what they name; the
    refusal of the command itself is tested.

  @XEP0060-8.7.3.2-1 @MUST @xmpp-grid-broker @if-without-get-pending
  Rule: A Broker that does not show what waits says so
    The refusal is feature-not-implemented, as unsupported, and names the feature get-pending.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "get-pending"
      Then the refusal names that feature

  @XEP0060-8.7.3.3-1 @MUST @xmpp-grid-broker @if-get-pending
  Rule: Who may not approve is not shown what waits
    The error is forbidden.

    Scenario: A request of the outsider's is refused
      Given a Topic under the authorize model
      When the outsider asks what waits for approval at that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.7.3.4-1 @MUST @xmpp-grid-broker @if-get-pending
  Rule: What waits at a Topic that does not exist cannot be asked for
    The error is item-not-found.

    Scenario: A request about nothing is refused
      Given a Topic under the authorize model
      When the Provider asks what waits for approval at a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0060-8.7.4-1 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner may ask for the requests of one Topic
    It may submit the form with a Topic.
    Untestable: permission. It is a freedom of the owner; what comes of it is tested.

  @XEP0060-8.7.4-2 @XEP0060-8.7.4-3 @SHOULD @xmpp-grid-broker @if-authorize @if-modify-affiliations
  Rule: Who is made a publisher waits no more
    A pending subscription is approved with it.

    Scenario: A Consumer that is made a publisher is subscribed
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      And the Provider makes the Consumer a publisher of it
      And the Provider asks the Broker for the subscribers of that Topic
      Then the answer lists the Consumer as "subscribed"

  @XEP0060-8.7.4-4 @SHOULD @xmpp-grid-broker @if-authorize @if-modify-affiliations @if-outcast-affiliation
  Rule: Who is made an outcast waits no more
    A pending subscription is rejected with it.

    Scenario: A Consumer that is made an outcast is told that it is not subscribed
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      And the Provider makes the Consumer an outcast of it
      Then the Consumer is told that its subscription is "none"

  @XEP0060-8.7.4-5 @XEP0060-12.14-1 @SHOULD @xmpp-grid-broker @if-subscription-notifications
  Rule: Whose subscription changed is told
    A notice names the Topic, the address and the state.

    Scenario: The Consumer is told that its subscription was ended
      Given a Consumer subscribed to a Topic
      When the Provider ends the subscription of the Consumer
      Then the Consumer is told that its subscription is "none"
