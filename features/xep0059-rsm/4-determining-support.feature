@XEP0059
Feature: Result Set Management - Determining Support
  XEP-0059, Section 4 - https://xmpp.org/extensions/xep-0059.html#support

  @XEP0059-4-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @if-paging
  Rule: A Platform asks whether there are pages before it asks for one
    Support is a feature that disco#info names.

    Scenario: The Broker is asked what it supports first
      When the Platform begins a session with a Broker that lists its Topics in pages
      Then in that session the Platform asks first whether there are pages

  @XEP0059-4-2 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform asks nobody for pages who is not known to have them
    A Broker that does not name the feature is asked without any set.

    Scenario: A Broker without pages is asked for none
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform asks for no pages

  @XEP0059-4-3 @MUST @xmpp-grid-broker @if-without-rsm
  Rule: Who knows no pages passes them over
    The list is given as if nobody had asked for a page.

    Scenario: A request for a page is answered with a list
      Given three Topics of the Provider's
      When the Provider asks the Broker for a page of its items
      Then the Broker takes it
      And that Topic is one of them, at the Broker's address

  @XEP0059-4-4 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Pages are optional in each protocol
    Having them in one says nothing of another.
    Untestable: permission. Each choice conforms.

  @XEP0059-4-5 @SHOULD-NOT @xmpp-grid-provider @xmpp-grid-consumer @if-paging
  Rule: A Platform that got no page asks for no more
    An answer without a set says that the Broker has no pages of this kind.

    Scenario: After an answer without a page none is asked for
      When the Platform begins a session with a Broker that answers requests for pages without them
      Then in that session the Platform asks for no further pages
