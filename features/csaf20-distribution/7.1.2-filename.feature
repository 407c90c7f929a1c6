@CSAF20
Feature: CSAF 2.0 - Filename
  CSAF 2.0, Section 7.1.2 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#712-requirement-2-filename

  @CSAF20-7.1.2-filename @MUST @csaf-rolie-provider
  Rule: The file of a document has the name of its tracking id
    By section 5.1: the id in lower case, with one underscore for whatever is no letter, digit, plus or hyphen, and .json
    behind it.

    Scenario: Every file is named by the id in it
      Given a provider with CSAF documents
      When the client validates each document
      Then each file is named by its tracking id
