@XEP0059
Feature: Result Set Management - Retrieving a Page Out of Order
  XEP-0059, Section 2.6 - https://xmpp.org/extensions/xep-0059.html#jump

  @XEP0059-2.6-3 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Pages are asked for by ids where they are known
    Rather than by index.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform page by index.

  @XEP0059-2.6-4 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Who gives no count has no pages by index
    It is taken so.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform page by index.

  @XEP0059-2.6-6 @XEP0059-2.6-10 @MAY @xmpp-grid-broker @untestable
  Rule: Positions may be rough, or refused where they are dear
    Where nobody knows better.
    Untestable: permission. Each choice conforms.
