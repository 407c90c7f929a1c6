@RFC5070
Feature: IODEF version 1 - Contact Class
  RFC 5070, Section 3.7 - https://www.rfc-editor.org/rfc/rfc5070#section-3.7

  @RFC5070-3.7-1 @MUST @iodef-sender
  Rule: A Contact is never empty
    At least one child is there, as a role without anybody in it reaches nobody.

    Scenario: Each Contact has a child
      Given the sender's documents of IODEF version 1
      And one of them with the class Contact
      When they are read and held against the schema
      Then each Contact has the children that the prose demands
