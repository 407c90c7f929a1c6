@CSAF21
Feature: CSAF 2.1 - security.txt
  CSAF 2.1, Section 7.1.8 - https://docs.oasis-open.org/csaf/csaf/v2.1/

  @CSAF21-7.1.8-first @MUST @csaf-rolie-provider @if-security-txt
  Rule: The well-known URL comes first in security.txt
    Where one of several fields CSAF is the well-known URL, it is the first of them.

    Scenario: No other field stands before the well-known URL
      Given a provider with metadata
      When the client looks in security.txt, at the well-known URL and by the DNS path
      Then security.txt begins with the well-known URL
