@RFC5023
Feature: AtomPub - Workspaces
  RFC 5023, Section 8.1 - https://www.rfc-editor.org/rfc/rfc5023#section-8.1

  @RFC5023-8.1-1 @MAY @rolie-server @untestable
  Rule: A Collection appears in several workspaces
    One Collection may be listed more than once.
    Untestable: permission. One appearance and several both conform.
