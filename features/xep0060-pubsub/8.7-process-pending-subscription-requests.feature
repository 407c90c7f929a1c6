@XEP0060
Feature: Publish-Subscribe - Process Pending Subscription Requests
  XEP-0060, Section 8.7 - https://xmpp.org/extensions/xep-0060.html#owner-subreq-process

  @XEP0060-8.7-1 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: Asking for what is pending is optional
    A Broker may let owners look for requests that wait.
    Untestable: permission. A Broker without it conforms.

  @XEP0060-8.7.2-3 @MAY @xmpp-grid-broker @untestable
  Rule: Only Topics with something pending may be shown
    The list of Topics may be shortened to those.
    Untestable: permission. Either list conforms.

  @XEP0060-8.7.3.1-1 @MUST @xmpp-grid-broker @untestable
  Rule: A Broker without commands answers none
    The error is service-unavailable.
    Untestable: unreached. A Broker that has commands and one that has none are told apart by what they name; the
    refusal of the command itself is tested.

  @XEP0060-8.7.4-1 @MAY @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: An owner may ask for the requests of one Topic
    It may submit the form with a Topic.
    Untestable: permission. It is a freedom of the owner; what comes of it is tested.
