@XEP0060
Feature: Publish-Subscribe - Batch Processing
  XEP-0060, Section 12.11 - https://xmpp.org/extensions/xep-0060.html#impl-batch

  @XEP0060-12.11-1 @XEP0060-12.11-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Items may be published and removed in batches
    One request may hold several.
    Untestable: permission. It is a freedom of the Provider; what comes of it is tested.

  @XEP0060-12.11-3 @XEP0060-12.11-4 @MUST @xmpp-grid-broker @if-batches
  Rule: A batch is taken as a whole or not at all
    Where one item cannot be, none is.

    Scenario: A batch with a payload too many leaves nothing behind
      Given a Topic that stores its items
      When the Provider publishes a batch of which one item cannot be taken
      And the Provider asks the Broker for the items of that Topic
      Then the answer is a list without items

  @XEP0060-12.11-5 @MUST @xmpp-grid-broker @if-batches
  Rule: A batch of more items than the Topic holds is refused
    It is not allowed.

    Scenario: A batch that exceeds the Topic is refused
      Given a Topic that holds two items
      When the Provider publishes a batch of three items, between two of two
      Then only the attempt in between is refused, with the error not-allowed

  @XEP0060-12.11-6 @SHOULD @xmpp-grid-broker @if-batches
  Rule: The refusal of a batch says that there are too many items
    It has the condition max-items-exceeded.

    Scenario: A batch that exceeds the Topic is refused for that
      Given a Topic that holds two items
      When the Provider publishes a batch of three items, between two of two
      Then only the attempt in between is refused, with the error not-allowed and max-items-exceeded

  @XEP0060-12.11-7 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Where the last item matters, items are published one by one
    A Provider avoids batches then.
    Untestable: unreached. Whether it matters to a Provider does not show.
