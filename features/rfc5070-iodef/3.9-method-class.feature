@RFC5070
Feature: IODEF version 1 - Method Class
  RFC 5070, Section 3.9 - https://www.rfc-editor.org/rfc/rfc5070#section-3.9

  @RFC5070-3.9-1 @MUST @iodef-sender
  Rule: A Method refers to something or describes it
    A Reference or a Description is in it. The schema asks for the same.

    Scenario: Each Method has a Reference or Description
      Given the sender's documents of IODEF version 1
      And one of them with the class Method
      When they are read and held against the schema
      Then each Method has the children that the prose demands
