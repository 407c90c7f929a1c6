@XEP0030
Feature: Service Discovery - Number of Items Requests
  XEP-0030, Section 6.2 - https://xmpp.org/extensions/xep-0030.html#impl-items

  @XEP0030-6.2-1 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Not every item of a long list is asked about
    More than about twenty are too many.
    Untestable: unreached. RFC 8600, section 5, has a Platform ask about each Topic to find its type.

  @XEP0030-6.2-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who has many items puts them in order
    By hierarchies or a search.
    Untestable: internal. How many a Broker routinely has does not show.

  @XEP0030-6.2-3 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: No list is extremely long
    Discovery does not return very large sets.
    Untestable: unreached. A Broker with very many Topics would have to be made one; pages are tested.
