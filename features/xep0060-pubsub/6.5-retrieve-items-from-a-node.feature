@XEP0060
Feature: Publish-Subscribe - Retrieve Items from a Node
  XEP-0060, Section 6.5 - https://xmpp.org/extensions/xep-0060.html#subscriber-retrieve

  @XEP0060-6.5-1 @MAY @xmpp-grid-broker @untestable
  Rule: Items may be retrieved
    A Broker that keeps them may give them out.
    Untestable: permission. A Broker that does not conforms.

  @XEP0060-6.5.1-3 @XEP0060-6.5.1-4 @SHOULD @xmpp-grid-broker @untestable
  Rule: Contacts retrieve under the presence and roster models
    Whoever the model lets in is given the items.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from both models.

  @XEP0060-6.5.1-6 @SHOULD @xmpp-grid-broker @untestable
  Rule: Local policy may go before the access model
    Security and privacy policies of the operator may refuse more.
    Untestable: internal. Policies are not known from outside.

  @XEP0060-6.5.3-2 @MAY @xmpp-grid-broker @untestable
  Rule: A long list of items may be cut
    The Broker may give out a part.
    Untestable: permission. Any length conforms.

  @XEP0060-6.5.4-1 @SHOULD @xmpp-grid-broker @untestable
  Rule: A list of items that was cut says so
    It holds a note of which part it is.
    Untestable: unreached. When a Broker cuts a list is for it to say, and finding out would flood it; pages are judged
    by XEP-0059.

  @XEP0060-6.5.5-1 @MAY @xmpp-grid-broker @untestable
  Rule: The last item may be given out where none are kept
    A Topic without storage may answer with it.
    Untestable: permission. Either answer conforms.

  @XEP0060-6.5.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Notifications may come without payloads
    The Broker may leave them out to save bandwidth.
    Untestable: permission. Both conform.

  @XEP0060-6.5.6-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An item may be asked for by its id
    A Consumer that was notified without a payload may fetch it.
    Untestable: permission. It is a freedom of the Consumer.

  @XEP0060-6.5.6-3 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: Several items can be asked for by their ids
    One request may name more than one item, and all of them are given out.

    Scenario: Two items that are named are both given out
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider asks the Broker for those items by their ids
      Then the answer holds those items and no others

  @XEP0060-6.5.7-1 @MAY @xmpp-grid-broker @untestable
  Rule: The latest items may be asked for by their number
    A Broker may understand the attribute.
    Untestable: permission. A Broker that does not conforms.

  @XEP0060-6.5.9.5-1 @MUST @xmpp-grid-broker @untestable
  Rule: A node that gives out no items says so
    The refusal names the feature retrieve-items.
    Untestable: unreached. Such nodes are collections, which XMPP-Grid does not use.

  @XEP0060-6.5.9.12-1 @SHOULD @xmpp-grid-broker @if-retrieve-items
  Rule: A Topic without items has an empty list of them
    That there are no items is a result, not an error.

    Scenario: The items of a Topic without any are an empty list
      Given a Topic that stores its items
      When the Provider asks the Broker for the items of that Topic
      Then the answer is a list without items
