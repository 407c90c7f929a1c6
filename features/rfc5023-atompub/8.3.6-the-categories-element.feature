@RFC5023
Feature: AtomPub - The "app:categories" Element
  RFC 5023, Section 8.3.6 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.6

  @RFC5023-8.3.6-1 @MAY @rolie-server @untestable
  Rule: A Collection refuses Members of categories that it does not list
    A server may hold Members to the list of its Collection.
    Untestable: permission. Refusing and taking such Members both conform.

  @RFC5023-8.3.6-2 @SHOULD-NOT @rolie-server @if-write
  Rule: An open list of categories shuts no Member out
    Where the list is not fixed, an Entry that is taken with the listed categories is taken with a further one, too.

    Scenario: An Entry with a category beyond an open list is created
      Given a Collection to write to whose categories are open
      When the client creates a Member with a further category
      Then the Member is created
