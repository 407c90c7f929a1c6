@XEP0060
Feature: Publish-Subscribe - Feature Summary
  XEP-0060, Section 10 - https://xmpp.org/extensions/xep-0060.html#features

  @XEP0060-10-1 @REQUIRED @xmpp-grid-broker @untestable
  Rule: The table of features names what is required
    An introduction to the table.
    Untestable: specification. It demands nothing by itself.

  @XEP0060-10-2 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: The table of features names what is recommended
    An introduction to the table.
    Untestable: specification. It demands nothing by itself.

  @XEP0060-10-3 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: The table of features names what is optional
    An introduction to the table.
    Untestable: specification. It demands nothing by itself.

  @XEP0060-10-5 @XEP0060-10-6 @XEP0060-10-7 @XEP0060-10-8 @XEP0060-10-9 @XEP0060-10-10 @OPTIONAL @xmpp-grid-broker
  @untestable
  Rule: Access models and automatic creation are optional features
    The rows for authorize, open, presence, roster and whitelist as defaults, and for auto-create.
    Untestable: permission. A Broker may have each or not; that named features answer is tested.

  @XEP0060-10-11 @XEP0060-10-17 @XEP0060-10-32 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Features of personal eventing are recommended
    The rows for auto-subscribe, filtered-notifications and presence-subscribe.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.

  @XEP0060-10-13 @XEP0060-10-16 @XEP0060-10-19 @XEP0060-10-20 @XEP0060-10-24 @XEP0060-10-25 @XEP0060-10-29
  @XEP0060-10-30 @XEP0060-10-33 @XEP0060-10-36 @XEP0060-10-40 @XEP0060-10-41 @XEP0060-10-43 @XEP0060-10-44
  @XEP0060-10-45 @RECOMMENDED @xmpp-grid-broker
  Rule: Recommended features are had
    Each is named by the Broker; what a named feature does is tested where the text has it.

    Scenario Outline: The feature is named
      Given a connected Provider
      When the Provider asks the Broker what it supports
      Then the feature "<feature>" is among them

      Examples: one feature each
        | feature                | what it is                              |
        | create-and-configure   | Topics are configured when created      |
        | delete-nodes           | Topics are deleted                      |
        | instant-nodes          | Topics are named by the Broker          |
        | item-ids               | items are named by the Provider         |
        | member-affiliation     | there are members                       |
        | meta-data              | Topics are described                    |
        | outcast-affiliation    | there are outcasts                      |
        | persistent-items       | items are kept                          |
        | publish                | items are published                     |
        | publisher-affiliation  | there are publishers                    |
        | retrieve-affiliations  | one's own affiliations are listed       |
        | retrieve-default       | the default configuration is given out  |
        | retrieve-items         | items are given out                     |
        | retrieve-subscriptions | one's own subscriptions are listed      |
        | subscribe              | there are subscribers                   |

  @XEP0060-10-18 @XEP0060-10-22 @XEP0060-10-23 @XEP0060-10-26 @XEP0060-10-27 @XEP0060-10-28 @XEP0060-10-31
  @XEP0060-10-34 @XEP0060-10-35 @XEP0060-10-37 @XEP0060-10-38 @XEP0060-10-39 @XEP0060-10-42 @XEP0060-10-46
  @XEP0060-10-47 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Further features are optional
    The rows for pending requests, leases, management of subscriptions and affiliations, several items and
    subscriptions, presence, publication options and others.
    Untestable: permission. A Broker may have each or not; that named features answer is tested.

  @XEP0060-10-21 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Sending the last item by default is recommended
    The row for last-published.
    Untestable: unreached. RFC 8600, section 6, shows a Topic that never sends it; whether feature and default agree is
    tested.
