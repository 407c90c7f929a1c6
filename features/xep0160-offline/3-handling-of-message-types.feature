@XEP0160
Feature: Offline Messages - Handling of Message Types
  XEP-0160, Section 3 - https://xmpp.org/extensions/xep-0160.html#types

  @XEP0160-3-8 @MAY @xmpp-grid-controller @untestable
  Rule: Errors may be stored
    A server may keep them all the same.
    Untestable: permission. It takes the force out of the recommendation before it, which is reported as one.
