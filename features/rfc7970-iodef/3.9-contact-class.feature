@RFC7970
Feature: IODEF version 2 - Contact Class
  RFC 7970, Section 3.9 - https://www.rfc-editor.org/rfc/rfc7970#section-3.9

  @RFC7970-3.9-1 @MUST @iodef-sender
  Rule: A Contact is never empty
    At least one child is there, as a role without anybody in it reaches nobody.

    Scenario: Each Contact has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class Contact
      When they are read and held against the schema
      Then each Contact has the children that the prose demands
