@CSAF20
Feature: CSAF 2.0 - TLP:AMBER and TLP:RED
  CSAF 2.0, Section 7.1.5 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#715-requirement-5-tlpamber-and-tlpred

  @CSAF20-7.1.5-protected @MUST @csaf-rolie-provider @if-confidential
  Rule: A document labelled AMBER or RED is protected
    Who shows no credentials is not given it; we are given it with ours, by a client certificate, a token or a password,
    which shows that the protection can be passed by a program as well.

    Scenario: A confidential document is kept to those who show credentials
      Given a provider with a confidential document
      When the client retrieves them with and without credentials
      Then each is given with credentials alone

  @CSAF20-7.1.5-path @SHALL @csaf-rolie-provider @if-confidential
  Rule: Confidential documents lie under a path of their own
    On a web server, what is labelled AMBER or RED shares no folder with what is WHITE, GREEN or unlabelled. Folders of
    years do not count.

    Scenario: What is confidential lies apart from the rest
      Given a provider with confidential documents beside others
      When the client validates each document
      Then what is confidential lies apart
