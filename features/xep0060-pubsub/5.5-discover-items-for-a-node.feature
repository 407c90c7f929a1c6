@XEP0060
Feature: Publish-Subscribe - Discover Items for a Node
  XEP-0060, Section 5.5 - https://xmpp.org/extensions/xep-0060.html#entity-discoveritems

  @XEP0060-5.5-5 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An id that was discovered may be used to retrieve
    Whoever found an item by discovery may ask for it by its id.
    Untestable: permission. It is a freedom of the one who asks.
