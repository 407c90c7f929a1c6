@RFC5005
Feature: Feed Paging and Archiving - Complete Feeds
  RFC 5005, Section 2 - https://www.rfc-editor.org/rfc/rfc5005#section-2

  @RFC5005-2-1 @SHOULD-NOT @rolie-client @untestable
  Rule: A complete Feed is all there is
    Where a Feed says that it is complete, a reader takes no Entry outside of it for one of its own.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
