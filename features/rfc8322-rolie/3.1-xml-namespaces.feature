@RFC8322
Feature: ROLIE - XML Namespaces
  RFC 8322, Section 3.1 - https://www.rfc-editor.org/rfc/rfc8322#section-3.1

  @RFC8322-3.1-namespaces @MUST @rolie-server @defect-D09 @defect-D10
  Rule: Documents use the namespaces of Atom, AtomPub and ROLIE
    Elements belong to the namespaces that RFC 4287 and RFC 5023 define and that section 8.1 registers. Section 3.1
    prints the first two with another scheme and the third with another spelling; documents that follow it are
    tolerated, and the report says so.

    Scenario: Every document of the repository is in these namespaces
      When the client retrieves every document of the repository
      Then each document uses the namespaces of Atom, AtomPub and ROLIE

  @RFC8322-3.1-prefixes @MUST @rolie-client @defect-D09 @defect-D10
  Rule: Namespaces count, prefixes do not
    A client tells elements by their namespaces, whatever prefixes stand before their names. In the namespaces that
    RFC 8322 prints otherwise than they are defined and registered, a client may read a Feed or not; the report says
    which it did.

    Scenario Outline: A Feed is read by its namespaces
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                 |
        | other-prefixes             |
        | atom-namespace-https       |
        | rolie-namespace-as-printed |
