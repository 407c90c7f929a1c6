@XEP0059
Feature: Result Set Management - Paging Forwards Through a Result Set
  XEP-0059, Section 2.2 - https://xmpp.org/extensions/xep-0059.html#forwards

  @XEP0059-2.2-1 @XEP0059-2.2-2 @XEP0059-2.2-16 @MAY @xmpp-grid-broker @untestable
  Rule: A list may change while it is paged through
    Items come and go.
    Untestable: permission. Each behaviour conforms.

  @XEP0059-2.2-3 @MUST @xmpp-grid-broker
  Rule: Every page with items says which is the first and which the last
    Both ids stand in the page, so that the next page can be asked for.

    Scenario: Pages of the Broker's items name their first and last item
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then every page with items names its first and last item

  @XEP0059-2.2-4 @MUST @xmpp-grid-broker @if-rsm
  Rule: A page of one item begins and ends with it
    First and last are the same.

    Scenario: First and last of a page of one Topic are the same
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, one at a time
      Then a page of one item begins and ends with it

  @XEP0059-2.2-5 @MUST-NOT @xmpp-grid-broker @if-rsm
  Rule: A page without items has no first and no last
    There is nothing to name.

    Scenario: The page behind the last Topic names no item
      Given three Topics of the Provider's
      When the Provider asks the Broker for the page behind the last
      Then the page has no items, and names none

  @XEP0059-2.2-6 @MAY @xmpp-grid-broker @untestable
  Rule: Ids of items in pages may be made of anything
    Of content, or of an index.
    Untestable: permission. Each choice conforms.

  @XEP0059-2.2-7 @MUST @xmpp-grid-provider @xmpp-grid-consumer @if-paging
  Rule: A Platform gives the ids of pages back as they came
    What a page ends with means nothing to a Platform; it asks for the next page by exactly those characters.

    Scenario: The next page is asked for by the very id
      When the Platform begins a session with a Broker that lists its Topics in pages by awkward ids
      Then in that session the Platform gives the ids of the pages back as they came

  @XEP0059-2.2-8 @SHOULD @xmpp-grid-broker @if-rsm
  Rule: A page says how many items there are in all
    By its count.

    Scenario: The pages of Topics have a count
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then every page has the count

  @XEP0059-2.2-9 @XEP0059-2.2-11 @XEP0059-2.2-14 @MAY @xmpp-grid-broker @untestable
  Rule: Counts and positions may be rough, or left out where they are dear
    Where nobody knows better.
    Untestable: permission. Each choice conforms.

  @XEP0059-2.2-10 @SHOULD @xmpp-grid-broker @if-rsm
  Rule: A page says where it begins
    By the index of its first item.

    Scenario: The pages of Topics have indexes
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then every page with items has an index

  @XEP0059-2.2-12 @SHOULD @xmpp-grid-broker @if-rsm
  Rule: The first page begins at zero
    Its index says so.

    Scenario: The first page of Topics has the index 0
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then the first page has the index 0

  @XEP0059-2.2-13 @SHOULD @xmpp-grid-broker @if-rsm
  Rule: The last page ends with the last item
    Its index is the count less what it holds.

    Scenario: The last page of Topics ends where the count does
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time
      Then the last page ends where the count does

  @XEP0059-2.2-15 @MUST @xmpp-grid-broker @if-rsm
  Rule: A page goes on where the one before ended
    With the item behind its last.

    Scenario: Pages of one hold the Topics in the order of pages of two
      Given three Topics of the Provider's
      When the Provider asks the Broker for its items, two at a time and one at a time
      Then both give the same items in the same order

  @XEP0059-2.2-17 @XEP0059-2.7-3 @MUST @xmpp-grid-broker @if-item-discovery @if-rsm
  Rule: A list without items is answered as such
    As the protocol has it that is paged.

    Scenario: A page of a Topic without items is an empty list
      Given a Topic that stores its items
      When the Provider asks the Broker for a page of what that Topic contains
      Then the answer is an empty list of discovered items
