@RFC5023
Feature: AtomPub - Collection Partial Lists
  RFC 5023, Section 10.1 - https://www.rfc-editor.org/rfc/rfc5023#section-10.1

  @RFC5023-10.1-1 @MAY @rolie-server @untestable
  Rule: A Feed is a partial list
    A server may split the list of a Collection.
    Untestable: permission. Whole lists and partial ones both conform.

  @RFC5023-10.1-2 @RFC5023-10.1-3 @MUST @rolie-server
  Rule: The first partial list has the latest edits, and links to the next
    No Entry of a later page was edited after one of the first; and where a Feed names another page as its last, it
    links to the next one.

    Scenario: No later page has later edits
      Given a Feed with further pages
      Then no later page has later edits

    Scenario: A partial list goes on
      Given a Feed that names its last page
      Then each partial list links to the next

  @RFC5023-10.1-4 @MAY @rolie-server @untestable
  Rule: Partial lists have further links
    To the previous, the first and the last. RFC5005-3-2 and RFC8322-6.1.2-2 ask for more.
    Untestable: permission. Lists with and without them conform to AtomPub.

  @RFC5023-10.1-members @SHOULD @rolie-server
  Rule: Partial lists hold each Member once
    Who goes from the first page to the last, and back, meets the same Entries, and no version of an Entry twice.
    The section says without a BCP 14 word that the pages hold the complete set. A Feed that changes underneath, or
    is longer than fifty pages, is not judged.

    Scenario: Going through the pages and back finds each Entry once
      Given a Feed with further pages
      When the client follows the pages to the last and back
      Then each Entry is met once on the way, and on the way back
