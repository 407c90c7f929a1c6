@CSAF20
Feature: CSAF 2.0 - TLP:WHITE
  CSAF 2.0, Section 7.1.4 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#714-requirement-4-tlpwhite

  @CSAF20-7.1.4-white @MUST @csaf-rolie-provider
  Rule: A document labelled WHITE is for everybody
    It can be retrieved without any credentials. Version 2.1 calls the label CLEAR.

    Scenario: A document for everybody is given to anybody
      Given a provider with a document for everybody
      When the client retrieves them without credentials
      Then each is given to anybody
