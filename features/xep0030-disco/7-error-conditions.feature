@XEP0030
Feature: Service Discovery - Error Conditions
  XEP-0030, Section 7 - https://xmpp.org/extensions/xep-0030.html#errors

  @XEP0030-7-2 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Other errors may be returned
    As XMPP has them.
    Untestable: permission. Each conforms.
