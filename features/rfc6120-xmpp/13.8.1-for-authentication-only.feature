@RFC6120
Feature: XMPP core - Mandatory Mechanisms
  RFC 6120, Section 13.8.1 - https://www.rfc-editor.org/rfc/rfc6120#section-13.8.1

  @RFC6120-13.8.1-scram @MUST @xmpp-grid-controller @if-passwords
  Rule: SCRAM-SHA-1 is offered, with channel binding and without
    On at least one version of TLS; a Controller whose Platforms have certificates alone declines the option.

    Scenario: Both variants are among the mechanisms
      When a Platform protects a stream to the Controller, on each version of TLS
      Then the SASL mechanisms include both variants of SCRAM-SHA-1
