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

  @XEP0059-2.2-6 @MAY @xmpp-grid-broker @untestable
  Rule: Ids of items in pages may be made of anything
    Of content, or of an index.
    Untestable: permission. Each choice conforms.

  @XEP0059-2.2-7 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform gives the ids of pages back as they came
    What a page ends with means nothing to a Platform; it asks for the next page by exactly those characters.

    Scenario: The next page is asked for by the very id
      When the Platform begins a session with a Broker that lists its Topics in pages by awkward ids
      Then in that session the Platform gives the ids of the pages back as they came

  @XEP0059-2.2-9 @XEP0059-2.2-11 @XEP0059-2.2-14 @MAY @xmpp-grid-broker @untestable
  Rule: Counts and positions may be rough, or left out where they are dear
    Where nobody knows better.
    Untestable: permission. Each choice conforms.
