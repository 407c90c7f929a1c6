@RFC5023
Feature: AtomPub - Digital Signatures and Encryption
  RFC 5023, Section 15.5 - https://www.rfc-editor.org/rfc/rfc5023#section-15.5

  @RFC5023-15.5-1 @RECOMMENDED @rolie-server @if-write
  Rule: A server that changes a signed Entry takes its signature away
    An Entry with an enveloped signature is created. Whoever retrieves it finds the Entry as it was signed, with or
    without its signature, or a changed one without.

    Scenario: A changed Entry is published without the signature of another one
      Given a Collection to write to
      When the client creates a signed Member
      Then no signature of another Entry is published
