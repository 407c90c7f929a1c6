@XEP0059
Feature: Result Set Management - Retrieving a Page Out of Order
  XEP-0059, Section 2.6 - https://xmpp.org/extensions/xep-0059.html#jump

  @XEP0059-2.6-3 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Pages are asked for by ids where they are known
    Rather than by index.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform page by index.

  @XEP0059-2.6-4 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Who gives no count has no pages by index
    It is taken so.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform page by index.

  @XEP0059-2.6-5 @XEP0059-2.6-7 @SHOULD @xmpp-grid-broker @if-rsm-index
  Rule: A page can be asked for by its index
    It begins with the item of that position; at zero with the first.

    Scenario: The page at index 0 is the first page
      Given three Topics of the Provider's
      When the Provider asks the Broker for the page at index 0
      Then it is the first page

  @XEP0059-2.6-6 @XEP0059-2.6-10 @MAY @xmpp-grid-broker @untestable
  Rule: Positions may be rough, or refused where they are dear
    Where nobody knows better.
    Untestable: permission. Each choice conforms.

  @XEP0059-2.6-8 @MUST @xmpp-grid-broker @if-rsm-index
  Rule: A page by index has that index
    As it was asked for.

    Scenario: The page at index 1 says so
      Given three Topics of the Provider's
      When the Provider asks the Broker for the page at index 1
      Then the page has that index

  @XEP0059-2.6-9 @MUST @xmpp-grid-broker @if-rsm-index
  Rule: A page beyond the end is empty
    It is no error.

    Scenario: The page at an index beyond the end has no items
      Given three Topics of the Provider's
      When the Provider asks the Broker for the page at index 100000
      Then the page has no items, and names none
