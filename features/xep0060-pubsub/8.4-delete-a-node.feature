@XEP0060
Feature: Publish-Subscribe - Delete a Node
  XEP-0060, Section 8.4 - https://xmpp.org/extensions/xep-0060.html#owner-delete

  @XEP0060-8.4.3.1-1 @MUST @xmpp-grid-broker
  Rule: Who does not own a Topic is forbidden to delete it
    The error is forbidden, and no other.

    Scenario: A Topic of the Provider's is not deleted for the outsider
      Given a Topic
      When the outsider deletes that Topic, between two requests of the Provider's
      Then only the attempt in between is refused, with the error forbidden

  @XEP0060-8.4.3.2-1 @MUST @xmpp-grid-broker
  Rule: A Topic that does not exist is not deleted
    The error is item-not-found.

    Scenario: The deletion of a Topic that does not exist is refused
      Given a Topic
      When the Provider deletes a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found
