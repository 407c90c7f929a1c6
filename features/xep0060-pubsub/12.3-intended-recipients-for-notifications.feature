@XEP0060
Feature: Publish-Subscribe - Intended Recipients for Notifications
  XEP-0060, Section 12.3 - https://xmpp.org/extensions/xep-0060.html#impl-recipients

  @XEP0060-12.3-3 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: The Broker does not guess at resources
    It notifies the address that is subscribed, not one that it thinks better.
    Untestable: internal. From the addressee's side a guess looks as delivery by the server does; the address of the
    notice is tested.
