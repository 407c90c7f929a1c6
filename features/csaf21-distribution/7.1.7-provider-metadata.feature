@CSAF21
Feature: CSAF 2.1 - provider-metadata.json
  CSAF 2.1, Section 7.1.7 - https://docs.oasis-open.org/csaf/csaf/v2.1/

  @CSAF21-7.1.7-metadata @MUST @csaf-rolie-provider
  Rule: The metadata is that of version 2.1
    It names its schema and its version, the fingerprint of each key, and for each Feed when it was last updated.

    Scenario: The metadata fits the schema of version 2.1
      When the client retrieves the metadata
      Then the metadata is that of version 2.1
