@XEP0060
Feature: Publish-Subscribe - Filtered Notifications
  XEP-0060, Section 9.2 - https://xmpp.org/extensions/xep-0060.html#filtered-notifications

  @XEP0060-9.2-1 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A contact says which nodes it wants
    Its capabilities name them.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.

  @XEP0060-9.2-2 @XEP0060-9.2-4 @MUST @xmpp-grid-controller @untestable
  Rule: The server reads what a contact wants from its capabilities
    It checks their hash before it believes them.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.

  @XEP0060-9.2-3 @MUST-NOT @xmpp-grid-controller @untestable
  Rule: A contact is not told of nodes that it did not ask for
    Notices are filtered by its capabilities.
    Untestable: unreached. Personal eventing is no part of RFC 8600's workflow.
