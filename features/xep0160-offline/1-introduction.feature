@XEP0160
Feature: Offline Messages - Introduction
  XEP-0160, Section 1 - https://xmpp.org/extensions/xep-0160.html#intro

  @XEP0160-1-1 @MUST @xmpp-grid-controller @untestable
  Rule: Without offline storage a sender is told so
    The error is service-unavailable.
    Untestable: unreached. RFC 8600, section 6, asks a Controller to store, so that one that does not fails there.
