@CSAF21
Feature: CSAF 2.1 - TLP:CLEAR
  CSAF 2.1, Section 7.1.4 - https://docs.oasis-open.org/csaf/csaf/v2.1/

  @CSAF21-7.1.4-clear @MUST @csaf-rolie-provider
  Rule: A document labelled CLEAR is for everybody
    It can be retrieved without any credentials, as what was WHITE in version 2.0.

    Scenario: A document for everybody is given to anybody
      Given a provider with a document for everybody
      When the client retrieves them without credentials
      Then each is given to anybody
