@XEP0060
Feature: Publish-Subscribe - Associating Events and Payloads with the Generating Entity
  XEP-0060, Section 12.17 - https://xmpp.org/extensions/xep-0060.html#impl-association

  @XEP0060-12.17-1 @MAY @xmpp-grid-broker @untestable
  Rule: A Topic may say whom it is about
    A configuration may associate it with an entity.
    Untestable: permission. It is a freedom.

  @XEP0060-12.17-2 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Saying whom a Topic is about is optional
    A Broker need not know it.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-12.17-3 @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner says in one way whom a Topic is about
    Not in several at once.
    Untestable: unreached. Nothing in RFC 8600's workflow makes an owner say it.
