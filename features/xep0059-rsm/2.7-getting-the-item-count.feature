@XEP0059
Feature: Result Set Management - Getting the Item Count
  XEP-0059, Section 2.7 - https://xmpp.org/extensions/xep-0059.html#count

  @XEP0059-2.7-1 @XEP0059-2.7-2 @MAY @xmpp-grid-broker @untestable
  Rule: Counts may be rough, or left out where they are dear
    Where nobody knows better.
    Untestable: permission. Each choice conforms.
