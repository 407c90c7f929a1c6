@RFC8600
Feature: XMPP-Grid - Securing XMPP-Grid Controllers
  RFC 8600, Section 8.3.3 - https://www.rfc-editor.org/rfc/rfc8600#section-8.3.3

  @RFC8600-8.3.3-1 @RFC8600-8.3.3-2 @SHOULD-NOT @xmpp-grid-controller @untestable
  Rule: Administrators do not authenticate by passwords
    Those who administer a Controller use credentials that cannot be used twice, and more than one factor where there is a
    choice.
    Untestable: human. It addresses administrators, and their access is no part of the protocol.
