@XEP0030
Feature: Service Discovery - Security Considerations
  XEP-0030, Section 8 - https://xmpp.org/extensions/xep-0030.html#security

  @XEP0030-8-1 @MAY @xmpp-grid-controller @xmpp-grid-broker @untestable
  Rule: Who asks may make a difference
    An answer may depend on authorization.
    Untestable: permission. Each choice conforms.

  @XEP0030-8-2 @XEP0030-8-3 @MUST @xmpp-grid-controller
  Rule: Nobody learns by discovery whether somebody else's account is there
    Who is not authorized is refused as if there were none: service-unavailable.

    Scenario: The outsider learns nothing of the Consumer's account
      Given a connected Consumer
      When the outsider asks the Controller about the Consumer's account, between two questions about its own
      Then only the attempt in between is refused, with the error service-unavailable

  @XEP0030-8-4 @MUST @xmpp-grid-controller
  Rule: Nobody learns by discovery of somebody else's sessions
    Who is not authorized is given an empty list.

    Scenario: The outsider is given no session of the Consumer's
      Given a connected Consumer
      When the outsider asks the Controller for the items of the Consumer's account
      Then the answer is an empty list of discovered items

  @XEP0030-8-5 @MAY @xmpp-grid-controller @untestable
  Rule: Other items than sessions may be listed
    Where an account has some.
    Untestable: permission. Each choice conforms.
