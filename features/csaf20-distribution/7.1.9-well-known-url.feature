@CSAF20
Feature: CSAF 2.0 - Well-known URL for provider-metadata.json
  CSAF 2.0, Section 7.1.9 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#719-requirement-9-well-known-url-for-provider-metadatajson

  @CSAF20-7.1.9-well-known @MUST @csaf-rolie-provider @if-well-known
  Rule: The well-known URL gives the metadata
    /.well-known/csaf/provider-metadata.json under the main domain gives the metadata itself, by https and without a
    redirect.

    Scenario: The metadata is at the well-known URL
      Given a provider with metadata
      When the client looks in security.txt, at the well-known URL and by the DNS path
      Then the well-known URL gives the metadata
