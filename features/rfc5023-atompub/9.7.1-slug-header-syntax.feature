@RFC5023
Feature: AtomPub - Slug Header Syntax
  RFC 5023, Section 9.7.1 - https://www.rfc-editor.org/rfc/rfc5023#section-9.7.1

  @RFC5023-9.7.1-escapes @MUST @rolie-client @if-publish
  Rule: A Slug is escaped
    The name is written in UTF-8, and each octet of it that is no printable ASCII, and each percent sign, by its two hexadecimal
    digits. The grammar of the section says so.

    Scenario: A name with percent sign and umlauts is escaped
      Given a client that does "create-entry"
      When the client is told to do "create-entry-with-slug"
      Then it escapes the Slug
