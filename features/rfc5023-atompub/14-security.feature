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

  @RFC5023-14-2 @MUST @rolie-server @rolie-client
  Rule: HTTP Basic authentication over TLS is available
    Where the target file names a user and a password, a resource that needs them asks for Basic authentication, and
    is given for them. A client finds Basic authentication among what a repository offers, and makes sure of the
    certificate first, as HTTP over TLS has it: it sends nothing where the name, the dates or the authority are wrong.

    @rolie-server
    Scenario: A resource for users asks for Basic authentication
      Given a resource that the server gives with user credentials and not without
      When a stranger asks for it with none
      Then the server asks for Basic authentication

    @rolie-client
    Scenario Outline: A client finds Basic authentication among what is offered
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                   |
        | for-users-of-several-schemes |
        | for-users-in-small-letters   |

    @rolie-client
    Scenario Outline: A client sends nothing to whom the certificate is not for
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it sends nothing over that connection

      Examples:
        | repository                       |
        | certificate-for-another-name     |
        | certificate-expired              |
        | certificate-of-its-own           |
        | certificate-of-another-authority |

  @RFC5023-14-3 @RECOMMENDED @rolie-client @untestable
  Rule: Clients learn new ways to authenticate
    New schemes can be added to a client.
    Untestable: human. Whether a scheme can be added later is for those to see who read the source or the manual of a client.
