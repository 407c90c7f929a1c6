@RFC8322
Feature: ROLIE - Use of the "rolie:property" Element
  RFC 8322, Section 6.2.4 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2.4

  @RFC8322-6.2.4-1 @MAY @rolie-server @untestable
  Rule: An Entry has any number of properties
    None, one or many.
    Untestable: permission. Every number of properties conforms.

  @RFC8322-6.2.4-2 @MUST @rolie-server
  Rule: A property element follows its definition
    It has a name, which is a URI, and a value, no other attribute without namespace but those of every Atom
    element, and nothing inside.

    Scenario: Each property has its name and value and is empty
      Given at least one Entry of a ROLIE Feed with a property
      Then each property follows its definition

  @RFC8322-6.2.4-3 @MAY @rolie-server @untestable
  Rule: Entries hold elements of other namespaces
    Elements that an implementation defines for itself, in a namespace of its own, may stand in an Entry.
    Untestable: permission. Using such elements and using none both conform.

  @RFC8322-6.2.4-4 @RFC8322-6.2.4-5 @MUST @rolie-client
  Rule: Clients ignore properties that they do not know
    An unregistered property that a client does not recognise neither matters to it nor stops it.

    Scenario Outline: An Entry with a property that nobody registered is read
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                   |
        | unregistered-property        |
        | unregistered-property-as-iri |
