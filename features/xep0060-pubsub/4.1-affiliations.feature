@XEP0060
Feature: Publish-Subscribe - Affiliations
  XEP-0060, Section 4.1 - https://xmpp.org/extensions/xep-0060.html#affiliations

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
