@XEP0060
Feature: Publish-Subscribe - Affiliations
  XEP-0060, Section 4.1 - https://xmpp.org/extensions/xep-0060.html#affiliations

  @XEP0060-4.1-1 @MUST @xmpp-grid-broker @if-modify-affiliations
  Rule: Affiliations are of bare addresses
    No entry of the list has a resource, whatever session the owner made the Topic in.

    Scenario: The list of affiliations has bare addresses alone
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider asks the Broker for the affiliations of that Topic
      Then every affiliation is of a bare address

  @XEP0060-4.1-2 @REQUIRED @xmpp-grid-broker @if-modify-affiliations
  Rule: Who is no longer affiliated is so by the affiliation none
    An affiliation that was given can be taken away again.

    Scenario: A member that is set to none is confirmed and gone from the list
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider withdraws the affiliation of the Consumer
      And the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer no more

  @XEP0060-4.1-3 @RECOMMENDED @xmpp-grid-broker @if-modify-affiliations
  Rule: Affiliations beyond the required ones are had
    An owner can make somebody a publisher.

    Scenario: The Consumer is a publisher once the owner has made it one
      Given a Topic
      When the Provider makes the Consumer a publisher of it
      And the Provider asks the Broker for the affiliations of that Topic
      Then the answer lists the Consumer as "publisher"

  @XEP0060-4.1-4 @SHOULD @xmpp-grid-broker @if-modify-affiliations
  Rule: Affiliations beyond the required ones are named as features
    A Broker that makes somebody a member names the feature of that.

    Scenario: The feature is named by a Broker that knows members
      Given a Topic
      And the owner makes the Consumer a member of that Topic
      When the Provider asks the Broker what it supports
      Then the feature "member-affiliation" is among them

  @XEP0060-4.1-5 @MAY @xmpp-grid-broker @untestable
  Rule: A kind of service may ask for more
    Profiles may make further affiliations mandatory.
    Untestable: permission. It gives leave to later profiles.

  @XEP0060-4.1-6 @MAY @xmpp-grid-broker @untestable
  Rule: A publisher may be let remove what others published
    Whether a publisher removes only its own items is the Broker's choice.
    Untestable: permission. Both behaviours conform.

  @XEP0060-4.1-7 @NOT-RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Who may publish only had better not remove what others published
    Where publishers may, those without a view of the Topic are left out of it.
    Untestable: permission. It turns on the leave before it, which no Broker has to give.

  @XEP0060-4.1-8 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who may publish only removes its own items
    Those that it published.
    Untestable: unreached. A Platform that may publish only sees nothing of the Topic, so a removal that is refused
    says nothing of whose item it was.
