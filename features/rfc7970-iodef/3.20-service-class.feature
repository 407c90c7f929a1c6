@RFC7970
Feature: IODEF version 2 - Service Class
  RFC 7970, Section 3.20 - https://www.rfc-editor.org/rfc/rfc7970#section-3.20

  @RFC7970-3.20-1 @MUST @iodef-sender
  Rule: A Service is never empty
    At least one child is there.

    Scenario: Each Service has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class Service
      When they are read and held against the schema
      Then each Service has the children that the prose demands

  @RFC7970-3.20-2 @MUST @iodef-sender
  Rule: Ports on both ends of a Flow correspond one to one
    Where a source and a target in one Flow list ports, the first port of the one belongs to the first of the other
    and so on; so there are as many on both ends. Whether the order is the right one is known to the sender alone.

    Scenario: Both ends list as many ports
      Given the sender's documents of IODEF version 2
      And one of them with ports on both ends of a Flow
      When they are read and held against the schema
      Then each document lists as many ports on both ends of a Flow

  @RFC7970-3.20-3 @MUST @iodef-sender
  Rule: A Flow that pairs several ports has one source and one target
    Were there more, nobody could tell whose ports correspond to whose.

    Scenario: Several ports belong to one source and one target
      Given the sender's documents of IODEF version 2
      And one of them with ports on both ends of a Flow
      When they are read and held against the schema
      Then each document pairs one source with one target where several ports are listed

  @RFC7970-3.20-4 @MUST @iodef-sender
  Rule: A Service that speaks of ports names the protocol
    The attribute ip-protocol is there wherever Port, Portlist, ProtoCode, ProtoType or ProtoField is.

    Scenario: Every port is one of a protocol
      Given the sender's documents of IODEF version 2
      And one of them with ports
      When they are read and held against the schema
      Then each document names the protocol of its ports

  @RFC7970-3.20.1-1 @MUST @iodef-sender
  Rule: A ServiceName is never empty
    A name of IANA's registry, a URL or a Description is in it.

    Scenario: Each ServiceName has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class ServiceName
      When they are read and held against the schema
      Then each ServiceName has the children that the prose demands

  @RFC7970-3.20.2-1 @MUST @iodef-sender
  Rule: A field of a protocol header is named
    The name attribute of ApplicationHeaderField is the name of the field.

    Scenario: Every ApplicationHeaderField has its name
      Given the sender's documents of IODEF version 2
      And one of them with the class ApplicationHeaderField
      When they are read and held against the schema
      Then each document names each ApplicationHeaderField

  @RFC7970-3.20.2-2 @MUST @iodef-sender
  Rule: A field of a protocol header has its value as content
    The value stands between the tags of ApplicationHeaderField; an element without content sets none.

    Scenario: Every ApplicationHeaderField has its value
      Given the sender's documents of IODEF version 2
      And one of them with the class ApplicationHeaderField
      When they are read and held against the schema
      Then each document gives each ApplicationHeaderField a value
