@CSAF20
Feature: CSAF 2.0 - ROLIE service document
  CSAF 2.0, Section 7.1.16 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7116-requirement-16-rolie-service-document

  @CSAF20-7.1.16-service @MUST @csaf-rolie-provider @if-service-document
  Rule: A Service Document is ROLIE in JSON
    It has workspaces with titles, whose Collections have a title, a URL and categories.

    Scenario: Every Service Document fits what ROLIE asks in JSON
      Given a provider with a Service Document
      When the client retrieves all that the Feeds lead to
      Then each Service Document is valid

  @CSAF20-7.1.16-feeds @MUST @csaf-rolie-provider @if-service-document
  Rule: The Service Document lists the Feeds
    Every Feed of the metadata is a Collection of it.

    Scenario: Every Feed is listed
      Given a provider with a Service Document
      When the client retrieves all that the Feeds lead to
      Then the Service Documents list each Feed

  @CSAF20-7.1.16-place @SHOULD @csaf-rolie-provider @if-service-document
  Rule: The Service Document is service.json beside the metadata
    It has that name and lies in the folder of provider-metadata.json.

    Scenario: It is where one looks for it
      Given a provider with a Service Document
      When the client retrieves all that the Feeds lead to
      Then each Service Document is service.json beside the metadata
