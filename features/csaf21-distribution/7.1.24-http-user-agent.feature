@CSAF21
Feature: CSAF 2.1 - HTTP User-Agent
  CSAF 2.1, Section 7.1.24 - https://docs.oasis-open.org/csaf/csaf/v2.1/

  @CSAF21-7.1.24-user-agent @MUST @csaf-rolie-provider
  Rule: Whoever asks is served, by whatever program
    Metadata, Feeds and documents are given whatever the User-Agent says.

    Scenario: Tools, libraries, browsers and the unknown are served alike
      Given a provider with CSAF documents
      When the client retrieves as other programs do
      Then every program is served
