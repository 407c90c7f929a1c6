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

  @RFC5802-6-stripped-offer @MUST @xmpp-grid-controller @if-passwords
  Rule: A Platform that was shown no binding, though one is on offer, is refused
    The Platform says that it could have bound itself to the channel and was not offered to. Where the Controller did
    offer it, somebody in between took the offer away.

    Scenario: The word that no binding was on offer is refused where one was
      When the Provider says that no channel binding was on offer where one is, between two that know of it
      Then only the attempt in between is refused, as unauthenticated

  @RFC5802-6-other-channel @MUST @xmpp-grid-controller @if-passwords
  Rule: A binding to another channel is refused
    The Controller makes the data of its own end and compares; on each version of TLS by the kind of binding that
    belongs to it: tls-unique (RFC 5929), tls-exporter (RFC 9266).

    Scenario Outline: Data of another channel are refused on TLS <version>
      When the Provider binds itself to another channel on TLS <version>, between two bound to their own
      Then only the attempt in between is refused, as unauthenticated

      Examples:
        | version |
        | 1.2     |
        | 1.3     |
