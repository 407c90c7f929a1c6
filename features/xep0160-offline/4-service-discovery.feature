@XEP0160
Feature: Offline Messages - Service Discovery
  XEP-0160, Section 4 - https://xmpp.org/extensions/xep-0160.html#disco

  @XEP0160-4-1 @SHOULD @xmpp-grid-controller
  Rule: A Controller that stores messages says so
    It names the feature msgoffline.

    Scenario: The feature is named
      Given a connected Provider
      When the Provider asks the Controller what it supports
      Then the feature of offline messages is among them
