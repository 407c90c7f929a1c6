@XEP0060
Feature: Publish-Subscribe - Subscriber Use Cases
  XEP-0060, Section 6 - https://xmpp.org/extensions/xep-0060.html#subscriber

  @XEP0060-6-1 @MUST @xmpp-grid-broker @untestable
  Rule: The notes on implementation are part of the rules
    A reference to section 12, whose keywords are Rules of their own.
    Untestable: specification. It demands nothing by itself.
