@CSAF20
Feature: CSAF 2.0 - DNS path
  CSAF 2.0, Section 7.1.10 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7110-requirement-10-dns-path

  @CSAF20-7.1.10-dns-path @SHALL @csaf-rolie-provider @if-dns-path
  Rule: The DNS path gives the metadata
    The host csaf.data.security under the main domain is a web server whose root gives the metadata itself, by https.

    Scenario: The metadata is at the root of that host
      Given a provider with metadata
      When the client looks in security.txt, at the well-known URL and by the DNS path
      Then the DNS path gives the metadata
