@RFC5005
Feature: Feed Paging and Archiving - Consuming Archived Feeds
  RFC 5005, Section 4.2 - https://www.rfc-editor.org/rfc/rfc5005#section-4.2

  @RFC5005-4.2-1 @SHOULD @rolie-client @untestable
  Rule: The newest of duplicates counts
    Of Entries with one id a reader takes the one that was updated last.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC5005-4.2-2 @SHOULD @rolie-client @untestable
  Rule: The document decides between duplicates of one date
    Where the dates of Entries with one id say nothing, a reader takes the one in the document that was updated
    last.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.

  @RFC5005-4.2-3 @SHOULD @rolie-client @untestable
  Rule: Gaps are shown
    A reader that cannot put the whole Feed together tells its user.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
