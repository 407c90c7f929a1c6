@XEP0060
Feature: Publish-Subscribe - Delete a Node
  XEP-0060, Section 8.4 - https://xmpp.org/extensions/xep-0060.html#owner-delete

  @XEP0060-8.4-1 @MUST @xmpp-grid-broker
  Rule: A Broker that creates Topics deletes them
    At the owner's word.

    Scenario: A Topic is deleted
      Given a Topic
      When the Provider deletes it and asks about it
      Then the Broker takes it
      And it is there no more

  @XEP0060-8.4-2 @MUST @xmpp-grid-broker @if-retrieve-items
  Rule: A Topic takes its items with it
    What was stored is removed with the Topic, so that one of the same name begins without items.

    Scenario: A Topic that was deleted and created again has no items
      Given a Topic that stores its items
      And 1 item in that Topic
      When the Provider deletes that Topic and creates it again
      And the Provider asks the Broker for the items of that Topic
      Then the answer holds those items and no others

  @XEP0060-8.4.1-1 @MUST @xmpp-grid-provider @if-topic-deletion
  Rule: An owner deletes a Topic by its node
    The request is one of the owner's namespace and names the Topic.

    Scenario: The request to delete names the Topic
      Given the Provider in a session with a Broker where the Provider is to create its Topic
      When the Provider is told to delete the Topic
      Then in that session the Provider deletes the Topic as its owner

  @XEP0060-8.4.1-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A deletion may name what takes the Topic's place
    It may hold the address of another.
    Untestable: permission. It is a freedom of the owner.

  @XEP0060-8.4.1-3 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Redirection is optional
    A Broker may pass on what takes the place of a deleted Topic.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-8.4.2-1 @MUST @xmpp-grid-broker
  Rule: The deletion of a Topic is confirmed
    The answer is a result, and the Topic is gone.

    Scenario: A Topic that was deleted cannot be asked about
      Given a Topic
      When the Provider deletes it and asks about it
      Then it is there no more

  @XEP0060-8.4.2-2 @MUST @xmpp-grid-broker
  Rule: Subscribers are told that a Topic is gone
    Each gets a notice.

    Scenario: The Consumer is told
      Given a Consumer subscribed to a Topic that announces its end
      When the Provider deletes that Topic
      Then the Consumer is told that the Topic is gone

  @XEP0060-8.4.2-3 @SHOULD @xmpp-grid-broker @if-authorize
  Rule: Who waits for approval is told that a Topic is gone
    Its subscription will not come.

    Scenario: A Consumer that waits for approval is told
      Given a Topic under the authorize model that announces its end
      When the Consumer subscribes to that Topic
      And the Provider deletes that Topic
      Then the Consumer is told that the Topic is gone

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
