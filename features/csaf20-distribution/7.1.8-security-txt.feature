@CSAF20
Feature: CSAF 2.0 - security.txt
  CSAF 2.0, Section 7.1.8 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#718-requirement-8-securitytxt

  @CSAF20-7.1.8-security-txt @MUST @csaf-rolie-provider @if-security-txt
  Rule: security.txt points to the metadata
    At least one field CSAF of it is the URL of provider-metadata.json.

    Scenario: A field CSAF leads to the metadata
      Given a provider with metadata
      When the client looks in security.txt, at the well-known URL and by the DNS path
      Then security.txt points to the metadata

  @CSAF20-7.1.8-https @MUST @csaf-rolie-provider @if-security-txt
  Rule: A web address in security.txt is an https URL
    The fields CSAF name nothing that is to be had without TLS.

    Scenario: Every field CSAF is an https URL
      Given a provider with metadata
      When the client looks in security.txt, at the well-known URL and by the DNS path
      Then security.txt names https URLs
