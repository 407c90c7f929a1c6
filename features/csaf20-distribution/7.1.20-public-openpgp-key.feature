@CSAF20
Feature: CSAF 2.0 - Public OpenPGP Key
  CSAF 2.0, Section 7.1.20 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7120-requirement-20-public-openpgp-key

  @CSAF20-7.1.20-key @MUST @csaf-rolie-provider @if-signatures
  Rule: The public key is available
    Each key that the metadata names can be retrieved, and has the fingerprint that is told of it.

    Scenario: Every key is there, and is the one that is meant
      Given a provider with a public key
      When the client retrieves the metadata
      Then each public key is available

  @CSAF20-7.1.20-strength @SHOULD @csaf-rolie-provider @if-signatures
  Rule: The key is strong
    RSA and DSA keys have 2048 bits at least; keys on elliptic curves count as strong.

    Scenario: Every key is strong
      Given a provider with a public key
      When the client retrieves the metadata
      Then each public key is strong
