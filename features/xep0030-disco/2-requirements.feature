@XEP0030
Feature: Service Discovery - Requirements
  XEP-0030, Section 2 - https://xmpp.org/extensions/xep-0030.html#reqs

  @XEP0030-2-1 @XEP0030-2-2 @XEP0030-2-3 @XEP0030-2-4 @XEP0030-2-5 @MUST @xmpp-grid-controller @xmpp-grid-broker
  @untestable
  Rule: Discovery is to be complete, flexible and extensible
    What the authors set out to make.
    Untestable: specification. It addresses the protocol, not who speaks it.
