@XEP0060
Feature: Publish-Subscribe - Purge All Node Items
  XEP-0060, Section 8.5 - https://xmpp.org/extensions/xep-0060.html#owner-purge

  @XEP0060-8.5.3.2-1 @MUST @xmpp-grid-broker @if-purge-nodes
  Rule: A Topic is purged for its owner alone
    Anybody else is refused as forbidden.

    Scenario: A Topic of the Provider's is not purged for the outsider
      Given a Topic that stores its items
      When the outsider purges that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.5.3.4-1 @MUST @xmpp-grid-broker @if-purge-nodes
  Rule: A Topic that does not exist is not purged
    The error is item-not-found.

    Scenario: The purge of a Topic that does not exist is refused
      Given a Topic that stores its items
      When the Provider purges a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found
