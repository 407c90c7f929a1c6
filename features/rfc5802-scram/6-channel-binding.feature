@RFC5802
Feature: SCRAM - Channel Binding
  RFC 5802, Section 6 - https://www.rfc-editor.org/rfc/rfc5802#section-6

  @RFC5802-6-binding-data @MUST @xmpp-grid-provider @xmpp-grid-consumer @if-channel-binding
  Rule: A Platform binds to the channel that it is on
    What is bound is the TLS channel of that very connection: tls-unique on TLS 1.2 (RFC 5929), tls-exporter on TLS
    1.3 (RFC 9266).

    Scenario: A bound authentication is right on each version of TLS
      When the Platform begins a session with a Controller that offers channel binding on TLS 1.2
      And the Platform begins a session with a Controller that offers channel binding on TLS 1.3
      Then in that session the Platform binds its own channel

  @RFC5802-6-binding-flag @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer @if-channel-binding
  Rule: A Platform that can bind does not say that it cannot
    Where no mechanism with channel binding is on offer, a Platform that supports one says y, so that a Controller
    notices if somebody took its offer away.

    Scenario: The first message says that the Platform could have bound
      When the Platform begins a session with a Controller that offers channel binding on TLS 1.2
      And the Platform begins a session with a Controller that offers channel binding on TLS 1.3
      And the Platform begins a session with a Controller without channel binding on TLS 1.2
      Then in that session the Platform says that it could have bound
