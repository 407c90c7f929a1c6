@CSAF20
Feature: CSAF 2.0 - Integrity
  CSAF 2.0, Section 7.1.18 - https://docs.oasis-open.org/csaf/csaf/v2.0/os/csaf-v2.0-os.html#7118-requirement-18-integrity

  @CSAF20-7.1.18-hash @SHALL @csaf-rolie-provider @if-hashes
  Rule: Every document has its hash
    There is a file beside it, named after it and after a secure algorithm, with the hash of the very document.

    Scenario: Every hash is that of its document
      Given a provider with CSAF documents
      When the client looks for the hashes of each document
      Then each document has its hash

  @CSAF20-7.1.18-form @SHALL @csaf-rolie-provider @if-hashes
  Rule: A hash file begins with the hash
    From its first byte on are hexadecimal digits; a file name or anything else comes after a space.

    Scenario: Every hash file begins with the hash
      Given a provider with CSAF documents
      When the client looks for the hashes of each document
      Then each hash file begins with the hash

  @CSAF20-7.1.18-weak @SHOULD-NOT @csaf-rolie-provider @if-hashes
  Rule: MD5 and SHA-1 are not used
    No hash file is by an algorithm that is broken.

    Scenario: No hash is by a broken algorithm
      Given a provider with CSAF documents
      When the client looks for the hashes of each document
      Then no hash is weak
