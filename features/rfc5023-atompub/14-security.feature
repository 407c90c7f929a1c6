@RFC5023
Feature: AtomPub - Securing the Protocol
  RFC 5023, Section 14 - https://www.rfc-editor.org/rfc/rfc5023#section-14

  @RFC5023-14-1 @RECOMMENDED @rolie-server @if-write
  Rule: Strangers create nothing
    What is created with our credentials is refused without them, by status 401 or 403 or in the handshake, and is
    then created with them again. RFC 8322, section 5.4, demands authentication for what is closed; this looks at
    writing.

    Scenario: An Entry without credentials is refused
      When the client offers an Entry without credentials between two Members
      Then it is refused for that

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
