@RFC8322
Feature: ROLIE - Use of the "atom:link" Element
  RFC 8322, Section 6.1.2 - https://www.rfc-editor.org/rfc/rfc8322#section-6.1.2

  @RFC8322-6.1.2-1 @MUST @rolie-server
  Rule: A ROLIE Feed links to its Service Document
    A client that finds a Feed first finds the rest of the repository from it: at least one link with the relation
    "service", and each such link leads to a Service Document.

    Scenario: Each ROLIE Feed links to a Service Document
      Given at least one ROLIE Feed
      When the client follows the links of each Feed to its Service Document
      Then each Feed links to a Service Document

  @RFC8322-6.1.2-2 @SHOULD @rolie-server @defect-D11
  Rule: A Feed links to its pages
    Each ROLIE Feed has at least one of the links of paging (first, last, previous, next; RFC 5005, section 3), and
    each leads to a Feed. The text names the relation "previous", its example writes "prev"; both are accepted, and
    the report says so.

    Scenario: Each ROLIE Feed has links of paging that lead to Feeds
      Given at least one ROLIE Feed
      When the client follows the links of each Feed to its pages
      Then each Feed links to its pages

  @RFC8322-6.1.2-3 @SHOULD @rolie-server @rolie-client
  Rule: Archives of Feeds follow RFC 5005
    Where a Feed links to archives, each link leads to a Feed, or to an archive that the server no longer gives. What
    an archive holds, the Rules of RFC 5005, section 4, judge. A Feed that has no archive yet shows nothing.

    @rolie-server
    Scenario: Each archive is a Feed
      Given at least one ROLIE Feed
      When the client follows the links of each Feed to its archives
      Then each archive is a Feed

    @rolie-client
    Scenario: A client reads a Feed together with its archives
      Given a client that reads the Feed "plain"
      When the client reads the Feed "archived"
      Then it has the Feed as it was hosted

  @RFC8322-6.1.2-4 @MAY @rolie-server @untestable
  Rule: A Feed has links of further relations
    Relations that RFC 8322 does not name may be used in a Feed.
    Untestable: permission. Using further relations and using none both conform.

  @RFC8322-6.1.2-5 @MUST @rolie-client
  Rule: Clients ignore links of unknown relations in a Feed
    A client that meets a relation it does not know goes on as if the link were not there: it has the same Entries, and
    asks for nothing behind the link.

    Scenario Outline: A Feed with a link of an unknown relation is read as if the link were not there
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                    |
        | unknown-relation              |
        | unknown-relation-as-iri       |
        | unknown-relation-ahead-of-all |
