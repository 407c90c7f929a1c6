@XEP0060
Feature: Publish-Subscribe - Requirements
  XEP-0060, Section 3 - https://xmpp.org/extensions/xep-0060.html#reqs

  @XEP0060-3-1 @XEP0060-3-2 @XEP0060-4.2-5 @XEP0060-7.1.2-4 @MUST @xmpp-grid-broker
  Rule: Every subscriber is notified of what is published
    Whoever is subscribed gets one notification of each publication, not the first subscriber alone.

    Scenario: Two subscribers get a notification each
      Given a Consumer subscribed to a Topic
      And the Provider is subscribed too
      When the Provider publishes "iodef/valid/minimal" to that Topic
      Then each subscriber is notified once

  @XEP0060-3-3 @XEP0060-6.1.2-1 @MUST @xmpp-grid-broker
  Rule: A Consumer that may do so subscribes, and is told
    The result has the subscription with its state.

    Scenario: The answer has the state of the subscription
      Given a Topic that admits the Consumer
      When the Consumer subscribes to that Topic
      Then the Broker confirms that the Consumer is subscribed

  @XEP0060-3-4 @XEP0060-3-5 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: Who creates a Topic is its owner
    Owner and none are affiliations that every Broker knows, and the creator is the former.

    Scenario: The Provider is on the list of affiliations as the owner
      Given a Topic
      When the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Provider as "owner"

  @XEP0060-3-6 @MAY @xmpp-grid-broker @untestable
  Rule: Further affiliations may be had
    Beyond owner and none a Broker may know member, outcast, publisher and publish-only.
    Untestable: permission. Having them and not having them conform.

  @XEP0060-3-7 @XEP0060-3-8 @XEP0060-5.1-1 @XEP0060-5.1-2 @MUST @xmpp-grid-broker
  Rule: What a Broker supports is asked for by discovery
    The answer to disco#info names the Broker's identity and the features that it supports.

    Scenario: The Broker names itself and its features
      Given a connected Consumer
      When the Consumer asks the Broker what it supports
      Then the answer has the identity "pubsub/service"
      And the answer names publish-subscribe features

  @XEP0060-3-9 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: What is optional need not be had
    Features beyond the basic ones are no condition of compliance.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-3-10 @MUST @xmpp-grid-broker
  Rule: A feature that is named answers
    What a Broker names among its features it does; what it does not name it may refuse, and where it carries that out
    all the same, the case does not judge.

    Scenario Outline: The feature does as it is named
      Given a Topic that admits the Consumer
      When the Provider makes use of the feature "<feature>"
      Then the Broker does as its features say

      Examples: one feature each
        | feature                | request                                        |
        | retrieve-subscriptions | asks for its own subscriptions                 |
        | retrieve-affiliations  | asks for its own affiliations                  |
        | retrieve-default       | asks for the default configuration             |
        | retrieve-default-sub   | asks for the default options of subscriptions  |
        | config-node            | asks for the configuration of its Topic        |
        | manage-subscriptions   | asks for the subscribers of its Topic          |
        | modify-affiliations    | asks for the affiliations of its Topic         |
        | subscription-options   | asks for the options of its own subscription   |
        | purge-nodes            | empties its Topic                              |
        | get-pending            | asks what waits for approval                   |
        | instant-nodes          | creates a Topic without a name                 |

  @XEP0060-3-11 @XEP0060-12.10-1 @XEP0060-4.3-2 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may keep the last item of a Topic
    It may do so even where the Topic keeps no items.
    Untestable: permission. Keeping it and not keeping it conform.

  @XEP0060-3-12 @SHOULD @xmpp-grid-broker @if-last-item
  Rule: A Broker that keeps the last item sends it as the configuration says
    To those for whom the Topic is configured to send it.

    Scenario: The Consumer gets the last of two items
      Given a Topic that sends its last item to new subscribers
      And 2 items in that Topic
      When the Consumer subscribes to that Topic and waits
      Then the Consumer receives that document from that Topic

  @XEP0060-3-13 @SHOULD @xmpp-grid-broker @if-modify-affiliations
  Rule: An owner says who may subscribe
    Who is let in by the owner subscribes, and who is not is kept out.

    Scenario: The outsider is kept out of a Topic that lets the Consumer in
      Given a Topic under the whitelist model
      And the owner makes the Consumer a member of that Topic
      When the outsider subscribes to that Topic, between two subscriptions of the Consumer's
      Then only the attempt in between is refused, as forbidden

  @XEP0060-3-14 @SHOULD @xmpp-grid-broker @if-modify-affiliations
  Rule: An owner says who may publish
    Who is made a publisher publishes, and others do not.

    Scenario: The outsider does not publish where the Consumer does
      Given a Topic
      And the owner makes the Consumer a publisher of that Topic
      When the outsider publishes to that Topic, between two publications of the Consumer's
      Then only the attempt in between is refused, as forbidden

  @XEP0060-3-15 @MAY @xmpp-grid-broker @untestable
  Rule: Notifications may carry the payload
    A Topic may be configured so.
    Untestable: permission. Both configurations conform.

  @XEP0060-3-16 @XEP0060-3-17 @MAY @xmpp-grid-broker @untestable
  Rule: A Topic may keep items, or a number of them
    Storing is an option of the configuration.
    Untestable: permission. Topics that keep nothing conform.

  @XEP0060-3-18 @MAY @xmpp-grid-broker @untestable
  Rule: A Broker may have collections
    Topics that gather Topics belong to another specification.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-3-19 @XEP0060-5.4-1 @MAY @xmpp-grid-broker @untestable
  Rule: Metadata may be given
    What a Topic is may be described further in a form.
    Untestable: permission. A description without a form conforms; where RFC 8600 asks for more, its own Rule does.
