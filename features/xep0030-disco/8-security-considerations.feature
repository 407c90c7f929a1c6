@XEP0030
Feature: Service Discovery - Security Considerations
  XEP-0030, Section 8 - https://xmpp.org/extensions/xep-0030.html#security

  @XEP0030-8-1 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Who asks may make a difference
    An answer may depend on authorization.
    Untestable: permission. Each choice conforms.

  @XEP0030-8-5 @MAY @xmpp-grid-controller @untestable
  Rule: Other items than sessions may be listed
    Where an account has some.
    Untestable: permission. Each choice conforms.
