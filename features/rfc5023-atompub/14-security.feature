@RFC5023
Feature: AtomPub - Securing the Protocol
  RFC 5023, Section 14 - https://www.rfc-editor.org/rfc/rfc5023#section-14

  @RFC5023-14-2 @MUST @rolie-server
  Rule: HTTP Basic authentication over TLS is available
    Where the target file names a user and a password, a resource that needs them asks for Basic authentication, and
    is given for them.

    Scenario: A resource for users asks for Basic authentication
      Given a resource that the server gives with user credentials and not without
      When a stranger asks for it with none
      Then the server asks for Basic authentication

  @RFC5023-14-3 @RECOMMENDED @rolie-client @untestable
  Rule: Clients learn new ways to authenticate
    New schemes can be added to a client.
    Untestable: unreached. No driver plays the server to a ROLIE client yet.
