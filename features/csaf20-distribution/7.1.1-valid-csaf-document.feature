@CSAF20
Feature: CSAF 2.0 - Valid CSAF Document
  CSAF 2.0, Section 7.1.1 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#711-requirement-1-valid-csaf-document

  @CSAF20-7.1.1-schema @MUST @csaf-rolie-provider
  Rule: Every document fits the schema of CSAF
    A document is valid under the JSON schema of the version that it says it is in.

    Scenario: Every document is valid under its schema
      Given a provider with CSAF documents
      When the client validates each document
      Then each document fits the schema

  @CSAF20-7.1.1-mandatory-tests @MUST @csaf-rolie-provider
  Rule: Every document passes the mandatory tests
    What the schema cannot say is said by the tests of section 6.1, none of which a valid document fails. A document
    that breaks the schema is not put to them.

    Scenario: No mandatory test fails
      Given a provider with CSAF documents
      When the client puts each document to the mandatory tests
      Then each document passes the mandatory tests
