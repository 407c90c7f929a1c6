@XEP0060
Feature: Publish-Subscribe - Including a Message Body
  XEP-0060, Section 12.8 - https://xmpp.org/extensions/xep-0060.html#impl-body

  @XEP0060-12.8-1 @XEP0060-12.8-5 @SHOULD @xmpp-grid-broker @untestable
  Rule: A summary for people goes with a payload that is understood
    Where the subscriber chose so, the notification has a body.
    Untestable: unreached. No specification says how to summarise an IODEF document.

  @XEP0060-12.8-2 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: Summaries are offered only where they can be made
    The option is absent for payloads that are not understood.
    Untestable: internal. What a Broker understands does not show.

  @XEP0060-12.8-3 @MAY @xmpp-grid-broker @untestable
  Rule: An owner may say how to summarise
    A configuration may name a stylesheet.
    Untestable: permission. It is a freedom of the owner.

  @XEP0060-12.8-4 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: What is not understood is not summarised
    The notification has no body then.
    Untestable: internal. What a Broker understands does not show.
