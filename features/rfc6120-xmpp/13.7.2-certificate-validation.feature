@RFC6120
Feature: XMPP core - Certificate Validation
  RFC 6120, Section 13.7.2 - https://www.rfc-editor.org/rfc/rfc6120#section-13.7.2

  @RFC6120-13.7.2-refuse @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform says nothing to a Controller whose certificate is not valid
    Where the path, the time or the name of the certificate does not hold, the Platform ends the session: neither a
    stream nor credentials follow.

    Scenario: Nothing is sent where the certificate is for another name
      When the Platform begins a session with a Controller whose certificate is for another name, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing within TLS

    Scenario: Nothing is sent where the certificate comes from another authority
      When the Platform begins a session with a Controller whose certificate comes from another authority, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing within TLS

    Scenario: Nothing is sent where the certificate has expired
      When the Platform begins a session with a Controller whose certificate has expired, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing within TLS

    Scenario: Nothing is sent where the certificate is not valid yet
      When the Platform begins a session with a Controller whose certificate is not valid yet, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing within TLS

    Scenario: Nothing is sent where the certificate is signed by itself
      When the Platform begins a session with a Controller that signed its certificate itself, between two with a usual Controller and Broker
      Then in the session in between the Platform sends nothing within TLS
