@XEP0060
Feature: Publish-Subscribe - Time-Based Subscriptions (Leases)
  XEP-0060, Section 12.19 - https://xmpp.org/extensions/xep-0060.html#impl-leases

  @XEP0060-12.19-1 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: The end of a lease is a time
    The option holds a dateTime.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask for a lease.

  @XEP0060-12.19-2 @MAY @xmpp-grid-broker @untestable
  Rule: The end of a lease may be announced
    A Broker may send a notice before.
    Untestable: permission. With and without it conforms.

  @XEP0060-12.19-3 @MUST @xmpp-grid-broker @untestable
  Rule: The announcement of a lease's end says when
    It shows the subscription with its expiry.
    Untestable: long-term. Leases last for days.

  @XEP0060-12.19-4 @MUST @xmpp-grid-broker @untestable
  Rule: A lease that is too long is cut
    The Broker sets the longest that it grants.
    Untestable: unreached. The longest lease is not known from outside.
