@XEP0060
Feature: Publish-Subscribe - Access Models
  XEP-0060, Section 14.3 - https://xmpp.org/extensions/xep-0060.html#security-access

  @XEP0060-14.3-2 @MAY @xmpp-grid-broker @untestable
  Rule: Further policies may be enforced
    A Broker may refuse more than the model does.
    Untestable: permission. Any policy conforms.
