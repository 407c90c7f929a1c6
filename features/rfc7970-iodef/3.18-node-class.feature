@RFC7970
Feature: IODEF version 2 - Node Class
  RFC 7970, Section 3.18 - https://www.rfc-editor.org/rfc/rfc7970#section-3.18

  @RFC7970-3.18-1 @RFC7970-3.18-2 @MUST @iodef-sender @defect-D07
  Rule: A Node says by domain or address which one it is
    There is at least one DomainData or Address, and one that holds something. A Node with neither passes the schema
    and RFC 8274 shows such (erratum 5544): it is tolerated.

    Scenario: Each Node has a domain or an address
      Given the sender's documents of IODEF version 2
      And one of them with the class Node
      When they are read and held against the schema
      Then each Node has the children that the prose demands
