@RFC8600
Feature: XMPP-Grid - Securing the XMPP-Grid Data Transfer Protocol
  RFC 8600, Section 8.3.1 - https://www.rfc-editor.org/rfc/rfc8600#section-8.3.1

  @RFC8600-8.3.1-1 @MUST @xmpp-grid-controller @xmpp-grid-provider @xmpp-grid-consumer
  Rule: Messages are carried over TLS 1.2 or later
    No stanza crosses the network outside TLS, and no older version than 1.2 is negotiated (RFC 7590, section 3).

    @xmpp-grid-controller
    Scenario: A session is carried over a current version of TLS
      When the Provider opens two sessions
      Then the stream is carried over TLS 1.2 or later, under the Controller's own name

    @xmpp-grid-controller
    Scenario: A Platform that offers nothing newer than TLS 1.1 is refused
      When a Platform offers TLS 1.1 alone, between two that offer current versions
      Then only the attempt in between is refused, as below TLS 1.2

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform's session is carried over TLS alone
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform keeps within TLS

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform completes no handshake below TLS 1.2
      When the Platform begins a session with a Controller that offers TLS 1.1 alone, between two with a usual Controller and Broker
      Then in the session in between the Platform completes no handshake

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform without TLS gives no credentials
      When the Platform begins a session with a Controller that offers SASL without TLS, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing outside TLS

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform whose STARTTLS is refused gives no credentials
      When the Platform begins a session with a Controller that refuses STARTTLS, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing outside TLS

  @RFC8600-8.3.1-tls-first @MUST @xmpp-grid-controller @if-starttls
  Rule: A Platform is not authenticated before the stream is protected
    As TLS is mandatory, a plain stream marks STARTTLS as required, names no SASL mechanism, and authenticates nobody
    (RFC 6120, sections 5.4.1 and 6.3.4).

    Scenario: A plain stream requires STARTTLS and offers no SASL mechanism
      When a Platform opens a stream to the Controller
      Then STARTTLS is required before SASL

    Scenario: An authentication on a plain stream is refused
      When the Provider begins to authenticate on a plain stream, between two protected ones
      Then only the attempt in between is refused, as not protected

  @RFC8600-8.3.1-2 @SHOULD @xmpp-grid-controller @xmpp-grid-provider @xmpp-grid-consumer @if-external
  Rule: Controller and Platform authenticate each other
    The Controller shows a certificate for its name, and takes a Platform's own certificate as that Platform's identity by
    SASL EXTERNAL.

    @xmpp-grid-controller
    Scenario: A Platform is authenticated by its certificate
      When a Platform authenticates by EXTERNAL
      Then the Controller knows it by the address in that certificate

    @xmpp-grid-controller
    Scenario: A Platform without a certificate is not authenticated by one
      When a Platform without a certificate authenticates by EXTERNAL, between two with their certificate
      Then only the attempt in between is refused, as unauthenticated

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform with a certificate authenticates by it
      When the Platform begins a session with a Controller that takes its certificate
      Then in that session the Platform authenticates by its certificate

  @RFC8600-8.3.1-3 @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: The Platform trusts the Controller before TLS completes
    A Platform checks the Controller's certificate and whether it trusts that Controller while the handshake is under
    way; one that does not hold is the end of the handshake, not of what follows it.

    Scenario: No handshake is completed where the certificate is for another name
      When the Platform begins a session with a Controller whose certificate is for another name, between two with a usual Controller and Broker
      Then in the session in between the Platform completes no handshake

    Scenario: No handshake is completed where the certificate comes from another authority
      When the Platform begins a session with a Controller whose certificate comes from another authority, between two with a usual Controller and Broker
      Then in the session in between the Platform completes no handshake

    Scenario: No handshake is completed where the certificate has expired
      When the Platform begins a session with a Controller whose certificate has expired, between two with a usual Controller and Broker
      Then in the session in between the Platform completes no handshake

    Scenario: No handshake is completed where the certificate is not valid yet
      When the Platform begins a session with a Controller whose certificate is not valid yet, between two with a usual Controller and Broker
      Then in the session in between the Platform completes no handshake

    Scenario: No handshake is completed where the certificate is signed by itself
      When the Platform begins a session with a Controller that signed its certificate itself, between two with a usual Controller and Broker
      Then in the session in between the Platform completes no handshake

  @RFC8600-8.3.1-4 @MUST @xmpp-grid-controller @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform can authenticate by EXTERNAL or by SCRAM
    At least one of the two is implemented, so that any two implementations have a mechanism in common with the rest.

    @xmpp-grid-controller
    Scenario: EXTERNAL or a SCRAM mechanism is offered
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the SASL mechanisms include EXTERNAL or SCRAM

    @xmpp-grid-controller
    Scenario: The Controller proves that it knows the Platform
      When a Platform authenticates by SCRAM
      Then the Controller signs the exchange

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform uses EXTERNAL or SCRAM where it could use less
      When the Platform begins a session with a Controller that offers PLAIN ahead of SCRAM
      Then in that session the Platform uses EXTERNAL or SCRAM

  @RFC8600-8.3.1-5 @SHOULD @xmpp-grid-controller @xmpp-grid-provider @xmpp-grid-consumer
  Rule: SCRAM-SHA-256-PLUS comes before SCRAM-SHA-256
    The variant that is bound to the TLS channel is offered, is named ahead of the one that is not (RFC 6120, section
    6.4.1: the order of mechanisms is the order of preference), and holds what it promises. The observation is made on TLS
    1.3 and on TLS 1.2, as RFC 5802's own channel binding exists on TLS 1.2 only.

    @xmpp-grid-controller
    Scenario: The bound variant is offered ahead of the plain one
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the SASL mechanisms name SCRAM-SHA-256-PLUS ahead of SCRAM-SHA-256

    @xmpp-grid-controller
    Scenario: An authentication that is bound to another channel is refused
      When the Provider authenticates by SCRAM-SHA-256-PLUS bound to another channel, between two bound to their own
      Then only the attempt in between is refused, as unauthenticated

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform uses the bound variant
      When the Platform begins a session with a Controller that offers channel binding on TLS 1.2
      And the Platform begins a session with a Controller that offers channel binding on TLS 1.3
      Then in that session the Platform uses the variant that is bound to the channel

  @RFC8600-8.3.1-6 @SHOULD @xmpp-grid-controller @xmpp-grid-provider @xmpp-grid-consumer
  Rule: SCRAM on SHA-256 comes before SCRAM on SHA-1
    Among the SCRAM mechanisms on offer, those on SHA-256 are named ahead of those on SHA-1.

    @xmpp-grid-controller
    Scenario: A mechanism on SHA-256 is offered ahead of those on SHA-1
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the SASL mechanisms name SHA-256 ahead of SHA-1

    @xmpp-grid-provider @xmpp-grid-consumer
    Scenario: A Platform uses SHA-256 where SHA-1 is named first
      When the Platform begins a session with a Controller that offers SHA-1 ahead of SHA-256
      Then in that session the Platform uses a SCRAM mechanism on SHA-256

  @RFC8600-8.3.1-7 @SHOULD @xmpp-grid-controller @if-external @if-revocation
  Rule: A Controller takes no certificate that was revoked
    Before a certificate makes a Platform an account, the Controller looks up whether whoever issued it has withdrawn it.
    How the Controller says no is its own affair: in TLS, in SASL, or by the end of the stream.

    Scenario: A revoked certificate makes nobody the account
      When a Platform authenticates by a certificate that was revoked, between two by one that was not
      Then only the attempt in between is refused, as a stranger

  @RFC8600-8.3.1-platform-revocation @SHOULD @xmpp-grid-provider @xmpp-grid-consumer @untestable
  Rule: A Platform looks up whether the Controller's certificate was revoked
    The same holds in the other direction, while the Platform decides whether to trust a Controller.
    Untestable: unreached. It needs an authority whose revocation lists the Platform reads, which no point describes yet.

  @RFC8600-8.3.1-8 @MAY @xmpp-grid-controller @untestable
  Rule: A Controller may disable a misbehaving Platform
    The Controller is free to cut off a Platform that misbehaves, on its own account.
    Untestable: permission. A Controller that never does so is as conforming as one that does.
