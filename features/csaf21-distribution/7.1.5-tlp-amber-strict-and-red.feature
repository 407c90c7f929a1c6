@CSAF21
Feature: CSAF 2.1 - TLP:AMBER, TLP:AMBER+STRICT and TLP:RED
  CSAF 2.1, Section 7.1.5 - https://docs.oasis-open.org/csaf/csaf/v2.1/

  @CSAF21-7.1.5-strict @MUST @csaf-rolie-provider @if-confidential
  Rule: A document labelled AMBER+STRICT is protected as AMBER and RED are
    Who shows no credentials is not given it, and we are with ours.

    Scenario: A confidential document is kept to those who show credentials
      Given a provider with a confidential document
      When the client retrieves them with and without credentials
      Then each is given with credentials alone
