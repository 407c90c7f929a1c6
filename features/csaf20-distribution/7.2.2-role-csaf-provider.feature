@CSAF20
Feature: CSAF 2.0 - Role: CSAF provider
  CSAF 2.0, Section 7.2.2 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#722-role-csaf-provider

  @CSAF20-7.2.2-findable @MUST @csaf-rolie-provider
  Rule: The metadata can be found
    A provider keeps at least one of requirements 8 to 10: security.txt, the well-known URL or the DNS path leads to
    provider-metadata.json.

    Scenario: One of three ways leads to the metadata
      Given a provider with metadata
      When the client looks in security.txt, at the well-known URL and by the DNS path
      Then one of the three leads to the metadata
