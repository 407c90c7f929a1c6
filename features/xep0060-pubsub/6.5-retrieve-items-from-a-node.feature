@XEP0060
Feature: Publish-Subscribe - Retrieve Items from a Node
  XEP-0060, Section 6.5 - https://xmpp.org/extensions/xep-0060.html#subscriber-retrieve

  @XEP0060-6.5.6-3 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: Several items can be asked for by their ids
    One request may name more than one item, and all of them are given out.

    Scenario: Two items that are named are both given out
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider asks the Broker for those items by their ids
      Then the answer holds those items and no others

  @XEP0060-6.5.9.12-1 @SHOULD @xmpp-grid-broker @if-retrieve-items
  Rule: A Topic without items has an empty list of them
    That there are no items is a result, not an error.

    Scenario: The items of a Topic without any are an empty list
      Given a Topic that stores its items
      When the Provider asks the Broker for the items of that Topic
      Then the answer is a list without items
