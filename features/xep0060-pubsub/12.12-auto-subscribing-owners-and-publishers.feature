@XEP0060
Feature: Publish-Subscribe - Auto-Subscribing Owners and Publishers
  XEP-0060, Section 12.12 - https://xmpp.org/extensions/xep-0060.html#impl-autosubscribe

  @XEP0060-12.12-2 @MAY @xmpp-grid-broker @untestable
  Rule: Owners and publishers may be subscribed unasked
    The Broker may do so.
    Untestable: permission. Either conforms.

  @XEP0060-12.12-3 @XEP0060-12.12-4 @SHOULD @xmpp-grid-broker @untestable
  Rule: Who was subscribed unasked is told, with a SubID where needed
    The state is announced.
    Untestable: unreached. Subscribing unasked is optional, and nothing advertises it.
