@XEP0004
Feature: Data Forms - Field Types
  XEP-0004, Section 3.3 - https://xmpp.org/extensions/xep-0004.html#protocol-fieldtypes

  @XEP0004-3.3-1 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: Fixed text has no line breaks
    A field has one line.
    Untestable: unreached. No form of XEP-0060 has to have fixed text.

  @XEP0004-3.3-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: Fixed text of several lines is several fields
    One a line.
    Untestable: unreached. No form of XEP-0060 has to have fixed text.

  @XEP0004-3.3-3 @SHOULD-NOT @xmpp-grid-provider @if-approval
  Rule: Hidden values are sent back as they came
    What a form hides is for who made it; a Platform that submits the form leaves it alone.

    Scenario: The form about a subscription comes back with its hidden field
      Given the Provider in a session with a Broker where the Provider decides who subscribes
      When the Broker asks about the subscription of somebody whom the Provider is to admit
      Then in that session the Provider sends hidden values back as they came

  @XEP0004-3.3-4 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Hidden values may be changed where that is defined
    By the protocol that uses the form.
    Untestable: permission. It is a freedom.

  @XEP0004-3.3-5 @SHOULD @xmpp-grid-broker @untestable
  Rule: Addresses in a list are different
    Compared as addresses are.
    Untestable: unreached. No form of RFC 8600's workflow has lists of addresses.

  @XEP0004-3.3-6 @MUST @xmpp-grid-broker @untestable
  Rule: Addresses that come twice count once
    In lists of addresses.
    Untestable: unreached. No form of RFC 8600's workflow has lists of addresses.

  @XEP0004-3.3-7 @XEP0004-3.3-8 @XEP0004-3.3-10 @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Who chooses from a list keeps to it
    No options of its own, and in the order given.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform choose from a list.

  @XEP0004-3.3-9 @MAY @xmpp-grid-broker @untestable
  Rule: The order of options may mean something
    To who made the list.
    Untestable: permission. Each order conforms.

  @XEP0004-3.3-11 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform reads a field of an unknown type as a line of text
    A form may have fields of types that were defined later; they count as text-single.

    Scenario: A Topic whose form has fields of an unknown type is found
      When the Platform begins a session with a Broker whose forms have fields of an unknown type, between two with a usual Controller and Broker
      Then in the session in between the Platform comes to be ready on the Topic of the type

  @XEP0004-3.3-12 @MUST @xmpp-grid-broker @if-authorize
  Rule: A field for an address has one
    The request for approval names the subscriber by a valid address.

    Scenario: The subscriber in the request for approval is an address
      Given a Topic under the authorize model
      When the Consumer subscribes to that Topic
      Then the owner is asked to approve of the Consumer

  @XEP0004-3.3-13 @MUST @xmpp-grid-broker @if-config-node
  Rule: The options of a list are different
    In label and value.

    Scenario: No list of the configuration has an option twice
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then no list of the form has an option twice

  @XEP0004-3.3-14 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Values of text in several lines have no line breaks
    One value a line.
    Untestable: unreached. No form of RFC 8600's workflow has such text.

  @XEP0004-3.3-15 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Text in several lines is split
    Into values.
    Untestable: unreached. No form of RFC 8600's workflow has such text.

  @XEP0004-3.3-16 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Text in several values is shown as one
    By user interfaces.
    Untestable: human. It addresses user interfaces.
