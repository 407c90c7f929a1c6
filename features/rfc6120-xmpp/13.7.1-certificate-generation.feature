@RFC6120
Feature: XMPP core - Certificate Generation
  RFC 6120, Section 13.7.1 - https://www.rfc-editor.org/rfc/rfc6120#section-13.7.1

  @RFC6120-13.7.1.1-no-authority @MUST-NOT @xmpp-grid-controller
  Rule: The certificate of a Controller is no authority's
    Who holds the key of an authority's certificate can vouch for anybody. What a Controller shows says of itself at
    most that it is none (section 13.7.1.1).

    Scenario: The certificate cannot issue others
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the certificate is not an authority's

  @RFC6120-13.7.1.1-subject @MUST-NOT @xmpp-grid-controller
  Rule: The certificate of a Controller has a subject
    The names that Platforms compare are elsewhere in it; the subject is not left empty all the same
    (section 13.7.1.1).

    Scenario: The subject is not empty
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the certificate names a subject

  @RFC6120-13.7.1.2-names @SHOULD @xmpp-grid-controller
  Rule: The certificate of a Controller names the domain that it serves
    Among its alternative names: as DNS-ID, as SRV-ID for clients, or as XmppAddr. A common name alone is none of
    these, though some Platforms still take it for one (section 13.7.1.2).

    Scenario: The domain is an alternative name
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the certificate has the domain among its alternative names
