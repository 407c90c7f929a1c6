@XEP0060
Feature: Publish-Subscribe - Auto-Subscribe
  XEP-0060, Section 9.1 - https://xmpp.org/extensions/xep-0060.html#auto-subscribe

  @XEP0060-9.1.2-2 @XEP0060-9.1.2-3 @XEP0060-9.1.2-4 @MUST-NOT @xmpp-grid-controller @untestable
  Rule: Contacts without permission get neither notices nor errors
    A contact that a node does not let in learns nothing of it.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.

  @XEP0060-9.1.3-1 @XEP0060-9.1.3-2 @SHOULD @xmpp-grid-controller @untestable
  Rule: Who sends presence without a subscription counts as subscribed for a while
    By the address of that presence.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.
