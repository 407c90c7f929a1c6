@RFC5070
Feature: IODEF version 1 - Service Class
  RFC 5070, Section 3.17 - https://www.rfc-editor.org/rfc/rfc5070#section-3.17

  @RFC5070-3.17-1 @MUST @iodef-sender
  Rule: A Service has a port
    A Port or a Portlist is in it.

    Scenario: Each Service has a Port or Portlist
      Given the sender's documents of IODEF version 1
      And one of them with the class Service
      When they are read and held against the schema
      Then each Service has the children that the prose demands

  @RFC5070-3.17-2 @MUST @iodef-sender
  Rule: Ports on both ends of a Flow are symmetrical
    Where a source and a target in one Flow list ports, they list as many.

    Scenario: Both ends list as many ports
      Given the sender's documents of IODEF version 1
      And one of them with ports on both ends of a Flow
      When they are read and held against the schema
      Then each document lists as many ports on both ends of a Flow
