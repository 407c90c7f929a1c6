@RFC5023
Feature: AtomPub - Use of HTTP Response Codes
  RFC 5023, Section 5.5 - https://www.rfc-editor.org/rfc/rfc5023#section-5.5

  @RFC5023-5.5-1 @SHOULD @rolie-server
  Rule: Errors are explained
    An answer with a status of the fours or fives has a body that people can read. A resource that does not exist
    brings one about.

    Scenario: A resource that does not exist is explained
      Given a resource that does not exist
      Then the error is explained
