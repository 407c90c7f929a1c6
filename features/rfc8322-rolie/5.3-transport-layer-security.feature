@RFC8322
Feature: ROLIE - Transport Layer Security
  RFC 8322, Section 5.3 - https://www.rfc-editor.org/rfc/rfc8322#section-5.3

  @RFC8322-5.3-1 @MUST @rolie-server @rolie-client
  Rule: TLS 1.2 is supported
    A client that offers TLS 1.2 and nothing else gets the same document as any other client.

    @rolie-server
    Scenario: A client of TLS 1.2 alone is served
      Given a document that the server gives over TLS
      When the client connects with TLS 1.2
      Then the server gives the document over TLS 1.2

    @rolie-client
    Scenario: A client is served by a repository of TLS 1.2 alone
      Given a client that reads the Feed "plain"
      When the client reads the Feed "tls-1.2-alone"
      Then it has the Feed as it was hosted

  @RFC8322-5.3-2 @SHOULD @rolie-server @rolie-client
  Rule: TLS 1.2 follows the recommendations of RFC 7525
    Of RFC 7525, what a handshake shows: the server chooses a forward secret suite with authenticated encryption
    (section 4.2), and no suite without encryption (section 4.1). Older versions of TLS are no finding here, since
    RFC 7525 leaves them to clients that have nothing better.

    @rolie-server
    Scenario: The suite of TLS 1.2 is forward secret and authenticates what it encrypts
      Given a document that the server gives over TLS 1.2
      Then the server chooses a recommended cipher suite

    @rolie-server
    Scenario: A client that offers no encryption gets no session
      Given a document that the server gives over TLS 1.2
      When the client connects with NULL suites alone
      Then there is no session

    @rolie-client
    Scenario Outline: A client offers no suite that RFC 7525 advises against
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it sends nothing over that connection

      Examples:
        | repository                     |
        | suites-without-forward-secrecy |
        | suites-without-encryption      |

  @RFC8322-5.3-3 @RECOMMENDED @rolie-server @rolie-client
  Rule: The newest version of TLS is supported
    The newest published version of TLS, which is 1.3 today, is available too.

    @rolie-server
    Scenario: A client of TLS 1.3 alone is served
      Given a document that the server gives over TLS
      When the client connects with TLS 1.3
      Then the server gives the document over TLS 1.3

    @rolie-client
    Scenario: A client is served by a repository of TLS 1.3 alone
      Given a client that reads the Feed "plain"
      When the client reads the Feed "tls-1.3-alone"
      Then it has the Feed as it was hosted

  @RFC8322-5.3-4 @MUST @rolie-server
  Rule: The server authenticates clients by their certificates
    Something in the repository is for the holders of a certificate that the server knows: it comes with that
    certificate, it is refused without one and with one of a foreign authority, and then it comes again. Any refusal
    that only the certificate can explain counts: an alert in the handshake, or a status that lays the fault at the
    client.

    Scenario: A resource behind a client certificate is for its holders alone
      Given a resource that the server gives with a client certificate and not without
      When a stranger asks for it with a foreign one
      Then the server refuses the stranger

  @RFC8322-5.3-5 @MAY @rolie-server @untestable
  Rule: Client certificates are asked for workspace by workspace
    Some workspaces may need a client certificate while others do not.
    Untestable: permission. A server that asks for certificates everywhere, or in one workspace, conforms alike.

  @RFC8322-5.3-older @SHOULD-NOT @rolie-server
  Rule: No version of TLS before 1.2 is negotiated
    A client that offers TLS 1.1 and 1.0 and nothing else gets no session, while one of TLS 1.2 does, before and
    afterwards. RFC 7525, to which the section refers, discourages them; RFC 9325, which took its place, forbids them.

    Scenario: A client of old versions gets no session
      Given a document that the server gives over TLS 1.2
      When the client connects with TLS 1.1 and older alone
      Then there is no session

  @RFC8322-5.3-certificate @SHOULD @rolie-server
  Rule: The server's certificate is valid now and for its name
    It has not expired, has begun to be valid, and has the name or address of the URL among its own. Whether its
    authority is trusted is a matter of the target file. RFC 7525, section 6.1, asks clients to look.

    Scenario: The certificate is one for this server, today
      When the client sees the certificate of the server
      Then the certificate is valid, and for the name of the server
