@XEP0060
Feature: Publish-Subscribe - Manage Subscription Requests
  XEP-0060, Section 8.6 - https://xmpp.org/extensions/xep-0060.html#owner-subreq

  @XEP0060-8.6-1 @MAY @xmpp-grid-broker @untestable
  Rule: Owners may be asked at any time
    When the Broker sends a request for approval is its choice.
    Untestable: permission. Any time conforms.

  @XEP0060-8.6-4 @MAY @xmpp-grid-broker @untestable
  Rule: The request for approval may have a text for people
    It may hold a body.
    Untestable: permission. With and without it conforms.

  @XEP0060-8.6-5 @XEP0060-8.6-7 @MUST @xmpp-grid-platform @untestable
  Rule: An owner answers under the id of the request
    Approval and denial come with the id that was given.
    Untestable: unreached. Nothing starts a Platform under test as an owner that approves.
