@CSAF20
Feature: CSAF 2.0 - ROLIE category document
  CSAF 2.0, Section 7.1.17 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7117-requirement-17-rolie-category-document

  @CSAF20-7.1.17-category @MUST @csaf-rolie-provider @if-category-document
  Rule: A Category Document is ROLIE in JSON
    It is a list of categories, each with its term.

    Scenario: Every Category Document fits what ROLIE asks in JSON
      Given a provider with a Category Document
      When the client retrieves all that the Feeds lead to
      Then each Category Document is valid

  @CSAF20-7.1.17-place @SHOULD @csaf-rolie-provider @if-category-document
  Rule: A Category Document lies beside its Feed
    It is in the folder of a Feed.

    Scenario: It is where one looks for it
      Given a provider with a Category Document
      When the client retrieves all that the Feeds lead to
      Then each Category Document lies beside a Feed
