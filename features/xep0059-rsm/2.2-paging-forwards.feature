@XEP0059
Feature: Result Set Management - Paging Forwards Through a Result Set
  XEP-0059, Section 2.2 - https://xmpp.org/extensions/xep-0059.html#forwards

  @XEP0059-2.2-3 @MUST @xmpp-grid-broker
  Rule: Every page with items says which is the first and which the last
    Both ids stand in the page, so that the next page can be asked for.

    Scenario: Pages of the Broker's items name their first and last item
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then every page with items names its first and last item
