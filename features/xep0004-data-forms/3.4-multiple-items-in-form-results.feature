@XEP0004
Feature: Data Forms - Multiple Items in Form Results
  XEP-0004, Section 3.4 - https://xmpp.org/extensions/xep-0004.html#protocol-results

  @XEP0004-3.4-1 @XEP0004-3.4-8 @XEP0004-12-5 @XEP0004-12-6 @XEP0004-12-7 @MAY @xmpp-grid-broker @untestable
  Rule: Results may be tables
    With a head that says what the columns are.
    Untestable: permission. Each choice conforms.

  @XEP0004-3.4-2 @XEP0004-3.4-4 @XEP0004-3.4-7 @MUST @xmpp-grid-broker @untestable
  Rule: A table has its head first, and every row has every column
    Each with at least one field.
    Untestable: unreached. Nothing in RFC 8600's workflow returns tables.

  @XEP0004-3.4-3 @MUST-NOT @xmpp-grid-broker @untestable
  Rule: A table has nothing beside head and rows
    No fields of its own.
    Untestable: unreached. Nothing in RFC 8600's workflow returns tables.

  @XEP0004-3.4-5 @SHOULD @xmpp-grid-broker @untestable
  Rule: The head of a table has types and labels
    For its columns.
    Untestable: unreached. Nothing in RFC 8600's workflow returns tables.

  @XEP0004-3.4-6 @SHOULD-NOT @xmpp-grid-broker @untestable
  Rule: The head of a table has no values
    They are in the rows.
    Untestable: unreached. Nothing in RFC 8600's workflow returns tables.
