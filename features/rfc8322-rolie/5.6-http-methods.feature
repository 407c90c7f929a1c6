@RFC8322
Feature: ROLIE - HTTP Methods
  RFC 8322, Section 5.6 - https://www.rfc-editor.org/rfc/rfc8322#section-5.6

  @RFC8322-5.6-1 @MAY @rolie-server @untestable
  Rule: Servers accept further methods
    Methods that RFC 8322 does not speak of may be accepted.
    Untestable: permission. Accepting and refusing further methods both conform.

  @RFC8322-5.6-2 @MUST @rolie-client @untestable
  Rule: Clients process every standard status code
    Whatever status of RFC 5023, section 5, a server answers with, a client knows what to do with it.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
