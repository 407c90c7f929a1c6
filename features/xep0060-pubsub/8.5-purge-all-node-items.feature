@XEP0060
Feature: Publish-Subscribe - Purge All Node Items
  XEP-0060, Section 8.5 - https://xmpp.org/extensions/xep-0060.html#owner-purge

  @XEP0060-8.5-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Purging is optional
    A Broker may empty a Topic at its owner's word.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-8.5.2-1 @MUST @xmpp-grid-broker @if-purge-nodes
  Rule: A purge leaves no item behind
    The owner is told that it is done, and the Topic is empty.

    Scenario: A Topic that was purged is empty
      Given a Topic that stores its items
      And 2 items in that Topic
      When the Provider purges that Topic
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds those items and no others

  @XEP0060-8.5.2-2 @XEP0060-8.5.2-3 @MUST-NOT @xmpp-grid-broker @if-purge-nodes
  Rule: A purge is announced once, and not item by item
    Subscribers who are to be told of removed items get a single notice of the purge.

    Scenario: The Consumer is told of the purge of two items, once
      Given a Consumer subscribed to a Topic that announces what is removed
      And 2 items in that Topic
      When the Provider purges that Topic
      Then the Consumer is told so, once

  @XEP0060-8.5.3.1-1 @MUST @xmpp-grid-broker @if-without-purge-nodes
  Rule: A Broker that empties no Topics says so
    The refusal is feature-not-implemented, as unsupported, and names the feature purge-nodes.

    Scenario: The refusal names the feature
      Given a Topic that admits the Consumer
      When the Provider asks for what the Broker lacks, the feature "purge-nodes"
      Then the refusal names that feature

  @XEP0060-8.5.3.2-1 @MUST @xmpp-grid-broker @if-purge-nodes
  Rule: A Topic is purged for its owner alone
    Anybody else is refused as forbidden.

    Scenario: A Topic of the Provider's is not purged for the outsider
      Given a Topic that stores its items
      When the outsider purges that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.5.3.3-1 @MUST @xmpp-grid-broker @if-purge-nodes @if-transient-topics
  Rule: A Topic that keeps nothing cannot be emptied
    The feature persistent-items is refused as not implemented.

    Scenario: A purge where nothing is kept is refused
      Given a Topic that stores its items
      When the Provider empties a Topic that keeps nothing, between two that keep items
      Then only the attempt in between is refused, with the error feature-not-implemented and unsupported

  @XEP0060-8.5.3.4-1 @MUST @xmpp-grid-broker @if-purge-nodes
  Rule: A Topic that does not exist is not purged
    The error is item-not-found.

    Scenario: The purge of a Topic that does not exist is refused
      Given a Topic that stores its items
      When the Provider purges a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found
