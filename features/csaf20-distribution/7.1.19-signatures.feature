@CSAF20
Feature: CSAF 2.0 - Signatures
  CSAF 2.0, Section 7.1.19 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7119-requirement-19-signatures

  @CSAF20-7.1.19-signature @SHALL @csaf-rolie-provider @if-signatures
  Rule: Every document is signed
    There is a detached OpenPGP signature beside it, which verifies by a public key that the metadata names.

    Scenario: Every signature is by a key of the metadata
      Given a provider with CSAF documents
      When the client verifies the signatures of each document
      Then each document is signed by a key of the metadata
