@CSAF20
Feature: CSAF 2.0 - No Redirects
  CSAF 2.0, Section 7.1.6 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#716-requirement-6-no-redirects

  @CSAF20-7.1.6-redirects @SHOULD-NOT @csaf-rolie-provider
  Rule: Nothing is redirected
    Metadata, Feeds, documents, hashes and signatures are where their URLs say.

    Scenario: All that the Feeds lead to is given at once
      Given a provider with an entry in a Feed
      When the client retrieves all that the Feeds lead to
      Then nothing is redirected

  @CSAF20-7.1.6-header @MUST @csaf-rolie-provider
  Rule: A redirect is made by a header alone
    Where there has to be one, status and Location say so; no client looks for it in a page.

    Scenario: No page sends a client elsewhere
      Given a provider with an entry in a Feed
      When the client retrieves all that the Feeds lead to
      Then whatever is redirected is so by a header
