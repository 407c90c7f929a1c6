@RFC5005
Feature: Feed Paging and Archiving - Paged Feeds
  RFC 5005, Section 3 - https://www.rfc-editor.org/rfc/rfc5005#section-3

  @RFC5005-3-1 @SHOULD-NOT @rolie-client
  Rule: Pages are not shown as the whole of a Feed
    Pages may change while a client goes from one to the next, so that it does not say it has the whole Feed.

    Scenario Outline: A paged Feed is not presented as complete
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it does not take the Feed for complete

      Examples:
        | repository             |
        | paged                  |
        | paged-while-it-changes |

  @RFC5005-3-2 @MUST @rolie-server
  Rule: A page links to another
    Each page of a Feed has at least one of the links to the first, the last, the previous or the next page.

    Scenario: Each page has a link to another
      Given a Feed with further pages
      Then each page links to another

  @RFC5005-3-series @SHOULD @rolie-server
  Rule: Pages are a series
    The next page is one that follows, so that who goes on and on comes to no page twice. Fifty pages of each Feed
    are looked at. The section defines the relations without a BCP 14 word.

    Scenario: Going from page to page leads back to none
      Given a Feed with further pages
      Then no document of a series comes twice

  @RFC5005-3-relations @SHOULD @rolie-server
  Rule: Pages agree on their order
    What a page calls the previous one holds the Entries of the page from which "next" led to it; first and last are
    where the way begins and ends. The section defines the relations without a BCP 14 word.

    Scenario: Each link leads to the page that it names
      Given a Feed with further pages
      When the client follows the links of each page to pages already known
      Then each link leads to the page that it names

  @RFC5005-3-pages @SHOULD @rolie-client @defect-D11
  Rule: A client goes from page to page
    From the first page it reads all of them by the relation "next", though pages lead back by "previous" or, as in the
    example of RFC 8322, "prev", and though one Entry may come twice where a new one pushes it to the next page. That
    pages can be walked through is what RFC 5005, section 3, gives the links for; no keyword asks a client for it.

    Scenario Outline: A client has the Entries of all pages
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository             |
        | paged                  |
        | paged-back-by-previous |
        | paged-back-by-prev     |
        | paged-while-it-changes |
