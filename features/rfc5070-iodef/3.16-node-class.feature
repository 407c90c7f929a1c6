@RFC5070
Feature: IODEF version 1 - Node Class
  RFC 5070, Section 3.16 - https://www.rfc-editor.org/rfc/rfc5070#section-3.16

  @RFC5070-3.16-1 @RFC5070-3.16-2 @MUST @iodef-sender @defect-D19
  Rule: A Node says by name or address which one it is
    There is at least one NodeName or Address, and one that holds something. The sensor in an example of RFC 5901
    has neither, and is tolerated.

    Scenario: Each Node has a name or an address
      Given the sender's documents of IODEF version 1
      And one of them with the class Node
      When they are read and held against the schema
      Then each Node has the children that the prose demands

  @RFC5070-3.16-3 @SHOULD @iodef-sender
  Rule: A Node with name and address says when the one was resolved
    Where both are given, a DateTime says when the name led to the address.

    Scenario: Every resolved name has its time
      Given the sender's documents of IODEF version 1
      And one of them with a Node of name and address
      When they are read and held against the schema
      Then each document gives the time at which a name was resolved
