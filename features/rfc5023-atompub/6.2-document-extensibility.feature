@RFC5023
Feature: AtomPub - Document Extensibility
  RFC 5023, Section 6.2 - https://www.rfc-editor.org/rfc/rfc5023#section-6.2

  @RFC5023-6.2-1 @RFC5023-6.2-2 @MUST-NOT @rolie-server @rolie-client @if-write
  Rule: Foreign markup is no reason to refuse an Entry
    An Entry with elements and attributes of namespaces that nobody knows is created like one without them.

    @rolie-server
    Scenario: An Entry with foreign markup is created as one without it is
      Given a Collection to write to
      When the client creates a Member with foreign markup
      Then the Member is created

    @rolie-client
    Scenario: A Service Document with foreign markup is read as one without it
      Given a client that does "read-service"
      When the client is told to do "read-service-with-foreign-markup"
      Then it has the Collections as they were hosted

  @RFC5023-6.2-3 @SHOULD @rolie-client @untestable
  Rule: Clients send on the foreign markup that they were given
    What a client does not understand it sends back unchanged.
    Untestable: unreached. It speaks of Service and Category Documents, which no client sends; what a client does to the foreign markup of Entries, section 9.3 judges.

  @RFC5023-6.2-4 @MUST @rolie-server @rolie-client @if-write
  Rule: Unknown elements of AtomPub's own namespace are foreign markup
    An element that RFC 5023 does not define is passed over, even if it bears the namespace of AtomPub.

    @rolie-server
    Scenario: An Entry with an unknown element of AtomPub is created
      Given a Collection to write to
      When the client creates a Member with unknown markup of AtomPub
      Then the Member is created

    @rolie-client
    Scenario: A Service Document with an unknown element of AtomPub is read
      Given a client that does "read-service"
      When the client is told to do "read-service-with-unknown-markup-of-atompub"
      Then it has the Collections as they were hosted
