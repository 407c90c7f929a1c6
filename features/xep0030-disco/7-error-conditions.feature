@XEP0030
Feature: Service Discovery - Error Conditions
  XEP-0030, Section 7 - https://xmpp.org/extensions/xep-0030.html#errors

  @XEP0030-7-1 @SHOULD @xmpp-grid-broker
  Rule: What there is nothing to discover of is refused as such
    The error for a node that does not exist is item-not-found.

    Scenario: A question about a Topic that does not exist is refused
      Given a Topic
      When the Provider asks about a Topic that does not exist, between two requests about that Topic
      Then only the attempt in between is refused, with the error item-not-found

  @XEP0030-7-2 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Other errors may be returned
    As XMPP has them.
    Untestable: permission. Each conforms.
