@CSAF20
Feature: CSAF 2.0 - provider-metadata.json
  CSAF 2.0, Section 7.1.7 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#717-requirement-7-provider-metadatajson

  @CSAF20-7.1.7-metadata @MUST @csaf-rolie-provider
  Rule: The metadata of a provider is valid
    provider-metadata.json fits the schema of its version: who the provider is, how its documents are distributed, whether
    it is to be listed and mirrored, by which keys it signs.

    Scenario: The metadata fits its schema
      When the client retrieves the metadata
      Then the metadata is valid

  @CSAF20-7.1.7-publisher @SHOULD @csaf-rolie-provider
  Rule: The publisher of the metadata is that of the documents
    Category, name and namespace are the same in provider-metadata.json and in each document.

    Scenario: Every document has the publisher of the metadata
      Given a provider with CSAF documents
      When the client validates each document
      Then the publisher is that of the metadata
