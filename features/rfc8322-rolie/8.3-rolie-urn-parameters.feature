@RFC8322
Feature: ROLIE - Subregistries of URN Parameters
  RFC 8322, Section 8.3 - https://www.rfc-editor.org/rfc/rfc8322#section-8.3

  @RFC8322-8.3-1 @MUST @rolie-server @untestable
  Rule: Names in subregistries of categories are US-ASCII
    A subregistry for a kind of category registers names of US-ASCII alone.
    Untestable: specification. It addresses the registry; RFC8322-6.1-2 judges the terms that servers use.
