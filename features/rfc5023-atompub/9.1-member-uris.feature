@RFC5023
Feature: AtomPub - Member URIs
  RFC 5023, Section 9.1 - https://www.rfc-editor.org/rfc/rfc5023#section-9.1

  @RFC5023-9.1-1 @SHOULD @rolie-server
  Rule: A Member links to where it can be edited
    An Entry that stands alone has a link with the relation "edit".

    Scenario: Each Entry on its own links to where it can be edited
      Given an Atom Document with an Entry on its own
      Then each Entry has a link for editing
