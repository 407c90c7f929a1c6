@XEP0060
Feature: Publish-Subscribe - Authorizing Subscription Requests (Pending Subscribers)
  XEP-0060, Section 12.13 - https://xmpp.org/extensions/xep-0060.html#impl-authorize

  @XEP0060-12.13-1 @MAY @xmpp-grid-broker @untestable
  Rule: How owners are asked is the Broker's choice
    All of them, those who are there, or by a vote.
    Untestable: permission. Each way conforms.
