@XEP0060
Feature: Publish-Subscribe - Batch Processing
  XEP-0060, Section 12.11 - https://xmpp.org/extensions/xep-0060.html#impl-batch

  @XEP0060-12.11-1 @XEP0060-12.11-2 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Items may be published and removed in batches
    One request may hold several.
    Untestable: permission. It is a freedom of the Provider; what comes of it is tested.

  @XEP0060-12.11-7 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Where the last item matters, items are published one by one
    A Provider avoids batches then.
    Untestable: unreached. Whether it matters to a Provider does not show.
