@RFC7970
Feature: IODEF version 2 - Method Class
  RFC 7970, Section 3.11 - https://www.rfc-editor.org/rfc/rfc7970#section-3.11

  @RFC7970-3.11-1 @MUST @iodef-sender
  Rule: A Method is never empty
    At least one child is there.

    Scenario: Each Method has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class Method
      When they are read and held against the schema
      Then each Method has the children that the prose demands

  @RFC7970-3.11.1-1 @MUST @iodef-sender
  Rule: A Reference is never empty
    A name from a list, a URL or a Description is in it.

    Scenario: Each Reference has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class Reference
      When they are read and held against the schema
      Then each Reference has the children that the prose demands
