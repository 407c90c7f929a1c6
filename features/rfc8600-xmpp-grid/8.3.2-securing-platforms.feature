@RFC8600
Feature: XMPP-Grid - Securing XMPP-Grid Platforms
  RFC 8600, Section 8.3.2 - https://www.rfc-editor.org/rfc/rfc8600#section-8.3.2

  @RFC8600-8.3.2-1 @SHOULD @xmpp-grid-broker
  Rule: A Platform has the privileges that it needs, and no others
    Privileges can be given to Platforms one by one. On a Broker, the part of the Controller that guards Topics (RFC 8600,
    section 2), the owner of a Topic does so by affiliations (XEP-0060, section 8.9).

    Scenario: A Platform that was made a publisher may publish
      Given a Topic
      And the owner makes the Consumer a publisher of that Topic
      When the Consumer publishes "iodef/valid/minimal" to that Topic
      Then the publication is confirmed

    Scenario: A privilege that was given to one Platform is not given to another
      Given a Topic
      And the owner makes the Consumer a publisher of that Topic
      When the outsider publishes to that Topic, between two publications of the Consumer's
      Then only the attempt in between is refused, as forbidden

  @RFC8600-8.3.2-2 @MAY @xmpp-grid-controller @untestable
  Rule: A Controller may offer functional templates
    An administrator may be given ready-made sets of privileges for Platforms of a kind.
    Untestable: permission. A Controller without templates is as conforming as one with them.

  @RFC8600-8.3.2-3 @MAY @xmpp-grid-controller @untestable
  Rule: A Controller may limit rates and raise alerts
    Unusual behaviour of a Platform may be slowed down or reported.
    Untestable: permission. A Controller without limits and alerts is as conforming as one with them.

  @RFC8600-8.3.2-4 @SHOULD @xmpp-grid-broker
  Rule: A Platform's authorization can be withdrawn
    One request of the owner of a Topic withdraws a privilege, and it has effect at once (XEP-0060, section 8.9).

    Scenario: A Platform whose privilege was withdrawn is refused
      Given a Topic
      And the owner makes the Consumer a publisher of that Topic
      When the Consumer publishes to that Topic, before, while and after its privilege is withdrawn
      Then only the attempt in between is refused, as forbidden

  @RFC8600-8.3.2-5 @SHOULD @xmpp-grid-controller @untestable
  Rule: The Controller logs what Platforms do
    What Platforms did can be audited afterwards.
    Untestable: internal. The logs are read by the Controller's administrators and have no form on the wire.

  @RFC8600-8.3.2-6 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: Platforms are hardened
    A Platform exposes as little as possible to an attacker.
    Untestable: internal. How a Platform is built and configured shows in no exchange.
