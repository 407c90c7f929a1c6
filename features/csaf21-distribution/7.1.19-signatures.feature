@CSAF21
Feature: CSAF 2.1 - Signatures
  CSAF 2.1, Section 7.1.19 - https://docs.oasis-open.org/csaf/csaf/v2.1/

  @CSAF21-7.1.19-lasting @MUST @csaf-rolie-provider @if-signatures
  Rule: A signature is valid for thirty days more
    At any time a signature does not expire within the next thirty days.

    Scenario: No signature expires soon
      Given a provider with CSAF documents
      When the client finds signatures that verify
      Then each signature lasts thirty days more
