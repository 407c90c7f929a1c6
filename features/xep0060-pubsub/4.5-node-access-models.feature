@XEP0060
Feature: Publish-Subscribe - Node Access Models
  XEP-0060, Section 4.5 - https://xmpp.org/extensions/xep-0060.html#accessmodels

  @XEP0060-4.5-1 @XEP0060-6.5.1-2 @SHOULD @xmpp-grid-broker @untestable
  Rule: Open is the default of services for everything
    A service for no purpose in particular lets anybody subscribe and retrieve.
    Untestable: unreached. RFC 8600, section 8.3.4, turns away from the open model, so no case may ask a Broker for it.

  @XEP0060-4.5-2 @MUST @xmpp-grid-broker @if-whitelist
  Rule: The owner of a whitelist Topic is on its whitelist
    Nobody has to put it there.

    Scenario: The Provider subscribes to its own whitelist Topic
      Given a Topic under the whitelist model
      When the Provider subscribes to that Topic
      Then the Broker takes it
      And the Broker confirms that the Provider is subscribed

  @XEP0060-4.5-3 @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: The whitelist is kept by affiliations
    Owners add to the whitelist by making somebody a member.
    Untestable: unreached. How an owner under test keeps a list is not part of RFC 8600's workflow.

  @XEP0060-4.5-4 @SHOULD @xmpp-grid-broker @untestable
  Rule: A service for everything has all access models
    A service for no purpose in particular supports all five.
    Untestable: unreached. A Broker of XMPP-Grid is a service for a purpose, and RFC 8600, section 8.3.4, narrows the
    models.

  @XEP0060-4.5-5 @MAY @xmpp-grid-broker @untestable
  Rule: A service for a purpose may have fewer access models
    It may support some of the five.
    Untestable: permission. Any choice conforms here.
