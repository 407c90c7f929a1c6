@XEP0060
Feature: Publish-Subscribe - IM Account Integration
  XEP-0060, Section 9 - https://xmpp.org/extensions/xep-0060.html#presence

  @XEP0060-9-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A publisher of personal events ends them itself
    It does not leave that to its service.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.

  @XEP0060-9-2 @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A publisher of personal events does not rely on its service to end them
    Going offline does not empty what was published.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.

  @XEP0060-9-3 @XEP0060-9.1.1-1 @XEP0060-9.1.2-1 @XEP0060-9.1.2-5 @XEP0060-9.1.3-3 @MUST @xmpp-grid-controller
  @untestable
  Rule: An account that is a service serves its contacts
    Who is subscribed to the account's presence counts as subscribed to its nodes, for as long as that lasts, and
    discovery says so.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow, whose Topics are at the Broker.
