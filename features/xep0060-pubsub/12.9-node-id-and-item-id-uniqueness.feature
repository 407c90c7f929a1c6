@XEP0060
Feature: Publish-Subscribe - Node ID and Item ID Uniqueness
  XEP-0060, Section 12.9 - https://xmpp.org/extensions/xep-0060.html#impl-uniqueness

  @XEP0060-12.9-6 @SHOULD @xmpp-grid-broker @untestable
  Rule: Ids of items are kept even where they are not shown
    A Topic may be configured to need them later.
    Untestable: internal. It happens inside.
