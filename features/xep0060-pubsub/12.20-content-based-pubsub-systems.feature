@XEP0060
Feature: Publish-Subscribe - Content-Based Pubsub Systems
  XEP-0060, Section 12.20 - https://xmpp.org/extensions/xep-0060.html#impl-content

  @XEP0060-12.20-1 @MAY @xmpp-grid-broker @untestable
  Rule: Subscriptions may filter by content
    A Broker may apply filters.
    Untestable: permission. A Broker without them conforms.

  @XEP0060-12.20-2 @XEP0060-12.20-4 @XEP0060-12.20-5 @SHOULD @xmpp-grid-broker @untestable
  Rule: A Broker that filters lets one address subscribe several times
    With SubIDs of the Broker's, and the filters as options.
    Untestable: unreached. No feature advertises filters, and XMPP-Grid does not use them.

  @XEP0060-12.20-3 @MUST @xmpp-grid-broker @untestable
  Rule: Filtered subscriptions are told apart by their SubIDs
    Where one address has several.
    Untestable: unreached. No feature advertises filters, and XMPP-Grid does not use them.
