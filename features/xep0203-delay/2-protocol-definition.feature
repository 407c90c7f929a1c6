@XEP0203
Feature: Delayed Delivery - Protocol Definition
  XEP-0203, Section 2 - https://xmpp.org/extensions/xep-0203.html#protocol

  @XEP0203-2-5 @MAY @xmpp-grid-controller @untestable
  Rule: A delay notation may give a reason
    For people.
    Untestable: permission. With and without it conforms.
