@RFC7970
Feature: IODEF version 2 - DomainData Class
  RFC 7970, Section 3.19 - https://www.rfc-editor.org/rfc/rfc7970#section-3.19

  @RFC7970-3.19.1-1 @MUST @iodef-sender
  Rule: Nameservers are addressed by IPv4 or IPv6
    The Addresses within Nameservers have one of these two categories. An Address without category is one of IPv6.

    Scenario: The Addresses of all Nameservers are IP addresses
      Given the sender's documents of IODEF version 2
      And one of them with the class Nameservers
      When they are read and held against the schema
      Then each document addresses nameservers by IPv4 or IPv6

  @RFC7970-3.19.2-1 @MUST @iodef-sender @defect-D05
  Rule: DomainContacts has a domain to look up or a Contact
    There is a SameDomainContact or at least one Contact. The schema asks for one or the other; the figure lets both
    stand, which is tolerated.

    Scenario: Each DomainContacts has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class DomainContacts
      When they are read and held against the schema
      Then each DomainContacts has the children that the prose demands
