@XEP0203
Feature: Delayed Delivery - Security Considerations
  XEP-0203, Section 5 - https://xmpp.org/extensions/xep-0203.html#security

  @XEP0203-5-2 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Nobody relies on delay notations
    They can be made up.
    Untestable: internal. What a Platform relies on does not show.
