@CSAF20
Feature: CSAF 2.0 - TLS
  CSAF 2.0, Section 7.1.3 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#713-requirement-3-tls

  @CSAF20-7.1.3-tls @MUST @csaf-rolie-provider
  Rule: Nothing is to be had without TLS
    Documents, Feeds and whatever they link to are at https URLs; the certificate of each server that is asked is
    verified, or there is no answer to judge.

    Scenario: Every URL that is named is an https URL
      Given a provider with an entry in a Feed
      When the client reads every URL that is named
      Then nothing is named that needs no TLS
