@CSAF20
Feature: CSAF 2.0 - ROLIE feed
  CSAF 2.0, Section 7.1.15 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7115-requirement-15-rolie-feed

  @CSAF20-7.1.15-valid @MUST @csaf-rolie-provider
  Rule: Every Feed is ROLIE in JSON
    A Feed has an id, a title, a link to itself, the information type csaf, the time of its last update, and entries with
    their links, dates, content and format.

    Scenario: Every Feed fits what ROLIE asks in JSON
      Given a provider with a Feed
      When the client retrieves all that the Feeds lead to
      Then each Feed is valid

  @CSAF20-7.1.15-one-feed @MUST @csaf-rolie-provider
  Rule: Documents of one label are in one Feed
    The metadata names one Feed for each label of the Traffic Light Protocol.

    Scenario: No label has two Feeds
      Given a provider with a Feed
      When the client retrieves all that the Feeds lead to
      Then each label has one Feed

  @CSAF20-7.1.15-label @MUST @csaf-rolie-provider
  Rule: A Feed holds documents of its label alone
    The label that the metadata gives to a Feed is the label of each document in it.

    Scenario: Every document has the label of its Feed
      Given a provider with CSAF documents
      When the client validates each document
      Then each Feed holds documents of its label alone

  @CSAF20-7.1.15-public-feed @MUST @csaf-rolie-provider
  Rule: There is a Feed for the many
    At least one Feed is labelled WHITE or GREEN, or is of documents without a label.

    Scenario: A Feed is for more than a few
      Given a provider with a Feed
      When the client retrieves all that the Feeds lead to
      Then there is a Feed for the many

  @CSAF20-7.1.15-self @MUST @csaf-rolie-provider
  Rule: A Feed links to itself
    Of the links of a Feed, the one to itself is its URL, as RFC 8322 has it from RFC 4287.

    Scenario: The link of every Feed to itself is its URL
      Given a provider with a Feed
      When the client retrieves all that the Feeds lead to
      Then each Feed links to itself

  @CSAF20-7.1.15-updated @MUST @csaf-rolie-provider
  Rule: A Feed was updated with its newest entry
    The time of its last update is that of its newest entry, or later, as RFC 8322 demands.

    Scenario: No entry is newer than its Feed
      Given a provider with an entry in a Feed
      When the client retrieves all that the Feeds lead to
      Then each Feed was updated with its newest entry, or later

  @CSAF20-7.1.15-documents @MUST @csaf-rolie-provider
  Rule: Every entry leads to its document
    The content of an entry and its link to itself are the URL of a CSAF document, whose tracking id is the id of the
    entry.

    Scenario: Every entry leads to the document that it names
      Given a provider with an entry in a Feed
      When the client retrieves all that the Feeds lead to
      Then each entry leads to its document

  @CSAF20-7.1.15-hashes @MUST @csaf-rolie-provider @if-hashes
  Rule: Every hash is listed
    A hash file that exists is linked from the entry of its document, with the relation hash.

    Scenario: No hash is left out of its entry
      Given a provider with CSAF documents
      When the client looks for hashes and signatures of each document
      Then each hash is listed in the entry of its document

  @CSAF20-7.1.15-signatures @MUST @csaf-rolie-provider @if-signatures
  Rule: Every signature is listed
    A signature file that exists is linked from the entry of its document, with the relation signature.

    Scenario: No signature is left out of its entry
      Given a provider with CSAF documents
      When the client looks for hashes and signatures of each document
      Then each signature is listed in the entry of its document
