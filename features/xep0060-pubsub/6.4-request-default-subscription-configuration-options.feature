@XEP0060
Feature: Publish-Subscribe - Request Default Subscription Configuration Options
  XEP-0060, Section 6.4 - https://xmpp.org/extensions/xep-0060.html#subscribe-default

  @XEP0060-6.4-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Default options can be asked for, or not
    Support is a choice.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-6.4.1-1 @XEP0060-6.4.1-4 @MUST @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: The request for default options is an empty element
    It names the Topic, or none for those of the service.
    Untestable: unreached. Nothing in RFC 8600's workflow makes a Platform ask.

  @XEP0060-6.4.1-3 @MAY @xmpp-grid-broker @untestable
  Rule: The service may have default options of its own
    They may differ from those of a Topic.
    Untestable: permission. Any default conforms.
