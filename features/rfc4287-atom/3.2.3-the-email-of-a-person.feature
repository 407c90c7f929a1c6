@RFC4287
Feature: Atom - The "atom:email" Element
  RFC 4287, Section 3.2.3 - https://www.rfc-editor.org/rfc/rfc4287#section-3.2.3

  @RFC4287-3.2.3-2 @RFC4287-3.2.3-1 @MUST-NOT @rolie-server
  Rule: A person has no second e-mail address
    Each author and each contributor has one e-mail address or none.

    Scenario: No person has a second e-mail address
      Given an Atom Document with a Person construct
      Then each Person construct has at most one e-mail address

  @RFC4287-3.2.3-3 @MUST @rolie-server
  Rule: An e-mail address is an address of RFC 2822
    It has a local part and a domain, and nothing around them.

    Scenario: Each e-mail address has its form
      Given an Atom Document with a Person construct with an e-mail address
      Then each e-mail address has its form
