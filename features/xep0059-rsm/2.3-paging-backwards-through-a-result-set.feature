@XEP0059
Feature: Result Set Management - Paging Backwards Through a Result Set
  XEP-0059, Section 2.3 - https://xmpp.org/extensions/xep-0059.html#backwards

  @XEP0059-2.3-1 @XEP0059-2.5-1 @XEP0059-2.6-1 @XEP0059-2.6-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Pages may be asked for backwards, from the end, and by index
    Or in no order at all.
    Untestable: permission. It is a freedom of the one who pages; what comes of it is tested.

  @XEP0059-2.3-2 @MUST @xmpp-grid-broker @if-rsm
  Rule: A page before another ends where that one begins
    With the item in front of its first.

    Scenario: The page before the second is the first
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time and back again
      Then the page before the second is the first
