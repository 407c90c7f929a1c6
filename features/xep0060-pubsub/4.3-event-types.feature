@XEP0060
Feature: Publish-Subscribe - Event Types
  XEP-0060, Section 4.3 - https://xmpp.org/extensions/xep-0060.html#events

  @XEP0060-4.3-8 @XEP0060-4.3-9 @MAY @xmpp-grid-broker @untestable
  Rule: An item without payload on notification may be empty or not
    On a Topic that notifies without payloads the item may hold a payload all the same.
    Untestable: permission. Either publication conforms.

  @XEP0060-4.3-13 @XEP0060-4.3-19 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A publication to a Topic with payloads carries one
    The item that a Provider sends there holds a payload.
    Untestable: unreached. What a Provider under test publishes is judged by the Rules of RFC 8600 and of the
    documents.

  @XEP0060-4.3-21 @MAY @xmpp-grid-broker @untestable
  Rule: An item of a Topic that keeps nothing may be given an id
    Where the publication has none, the Broker may choose one.
    Untestable: permission. With and without an id it conforms.
