@XEP0160
Feature: Offline Messages - Process Flow
  XEP-0160, Section 2 - https://xmpp.org/extensions/xep-0160.html#flow

  @XEP0160-2-1 @RECOMMENDED @xmpp-grid-controller @untestable
  Rule: The flow of messages is the recommended one
    The steps that follow.
    Untestable: specification. It demands nothing by itself.
