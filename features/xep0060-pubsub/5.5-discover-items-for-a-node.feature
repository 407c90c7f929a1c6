@XEP0060
Feature: Publish-Subscribe - Discover Items for a Node
  XEP-0060, Section 5.5 - https://xmpp.org/extensions/xep-0060.html#entity-discoveritems

  @XEP0060-5.5-3 @MUST @xmpp-grid-broker @if-item-discovery
  Rule: An item that discovery lists is named by its id
    The name is what it can be retrieved by.

    Scenario: The items of a Topic are listed by their ids
      Given a Topic that stores its items
      And 1 item in that Topic
      When the Provider asks the Broker what that Topic contains
      Then each item is listed by its id

  @XEP0060-5.5-5 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An id that was discovered may be used to retrieve
    Whoever found an item by discovery may ask for it by its id.
    Untestable: permission. It is a freedom of the one who asks.
