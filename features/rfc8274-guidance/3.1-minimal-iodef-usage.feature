@RFC8274
Feature: IODEF usage guidance - Minimal IODEF usage
  RFC 8274, Section 3.1 - https://www.rfc-editor.org/rfc/rfc8274#section-3.1

  RFC 8274 is informational: it advises and demands nothing. The level of its requirements is the suite's own, and the weakest.

  @RFC8274-3.1-reachable-contact @OPTIONAL @iodef-sender
  Rule: A Contact says how to reach somebody
    RFC 7970 asks for no particular child of Contact. A document is of use only to who can ask back, so that there is an
    Email, a Telephone or a PostalAddress, in the Contact or in one inside it.

    Scenario: Every Contact can be reached
      Given the sender's documents of IODEF version 2
      And one of them with the class Contact
      When they are read and held against the schema
      Then each document gives a way to reach each Contact
