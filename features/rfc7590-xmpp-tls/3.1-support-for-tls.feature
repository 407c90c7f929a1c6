@RFC7590
Feature: TLS in XMPP - Support for TLS
  RFC 7590, Section 3.1 - https://www.rfc-editor.org/rfc/rfc7590#section-3.1

  @RFC7590-3.1-optional-tls @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform protects the stream though it need not
    An attacker may have taken the mark away that TLS is required. A Platform uses STARTTLS wherever it is offered,
    and gives no credentials in the clear.

    Scenario: STARTTLS that is not required is used
      When the Platform begins a session with a Controller that leaves STARTTLS to the Platform, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing outside TLS
