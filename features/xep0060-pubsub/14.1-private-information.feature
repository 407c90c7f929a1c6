@XEP0060
Feature: Publish-Subscribe - Private Information
  XEP-0060, Section 14.1 - https://xmpp.org/extensions/xep-0060.html#security-privacy

  @XEP0060-14.1-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Owners look at whom they approve
    Approval is given with care.
    Untestable: human. It addresses people.
