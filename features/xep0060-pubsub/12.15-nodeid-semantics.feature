@XEP0060
Feature: Publish-Subscribe - NodeID Semantics
  XEP-0060, Section 12.15 - https://xmpp.org/extensions/xep-0060.html#impl-semantics

  @XEP0060-12.15-1 @MAY @xmpp-grid-broker @untestable
  Rule: NodeIDs may have a meaning in profiles
    As in section 2.
    Untestable: permission. No name breaks a freedom to choose names.

  @XEP0060-12.15-2 @RECOMMENDED @xmpp-grid-broker @untestable
  Rule: Hierarchies are not written into names
    Whoever names Topics keeps structure out of the names.
    Untestable: human. It addresses those who name Topics.

  @XEP0060-12.15-3 @SHOULD @xmpp-grid-broker @untestable
  Rule: Hierarchies are made of collections
    Structure belongs there.
    Untestable: human. It addresses those who name Topics.
