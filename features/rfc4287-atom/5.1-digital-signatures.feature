@RFC4287
Feature: Atom - Digital Signatures
  RFC 4287, Section 5.1 - https://www.rfc-editor.org/rfc/rfc4287#section-5.1

  @RFC4287-5.1-1 @MAY @rolie-server @untestable
  Rule: Documents and Entries are signed
    A Feed or an Entry may hold an enveloped signature.
    Untestable: permission. Signed and unsigned documents both conform.

  @RFC4287-5.1-2 @RFC4287-5.1-3 @RFC4287-5.1-4 @MUST-NOT @rolie-client
  Rule: A signature that cannot be verified stops no reader
    A reader goes on with the document, and may say that it did not verify it.

    Scenario Outline: A Feed is read whose signature is beyond its reader
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                             |
        | signature-in-feed                      |
        | signature-in-feed-of-another-algorithm |

  @RFC4287-5.1-5 @MUST-NOT @rolie-client
  Rule: A signature is no reason to fail
    That a signature stands at the root of a document makes no reader fail.

    Scenario: A Feed with a signature is read
      Given a client that reads the Feed "plain"
      When the client reads the Feed "signature-in-feed"
      Then it has the Feed as it was hosted

  @RFC4287-5.1-6 @MUST-NOT @rolie-server
  Rule: Nothing but documents and Entries is signed
    No other element of Atom has a signature inside. Extensions that say that they can be signed are left out.

    Scenario: Signatures stand in Feeds and Entries alone
      Given an Atom Document with a signature
      Then each signature is that of a document or an Entry

  @RFC4287-5.1-7 @MUST @rolie-client @untestable
  Rule: Who verifies knows exclusive canonicalization
    A reader that verifies signatures can canonicalize by that method.
    Untestable: unreached. No repository with signed Entries is hosted yet; that an unknown signature does no harm is judged above.

  @RFC4287-5.1-8 @MUST @rolie-client @untestable
  Rule: Who verifies knows RSA
    A reader that verifies signatures can verify those made with RSA.
    Untestable: unreached. No repository with signed Entries is hosted yet; that an unknown signature does no harm is judged above.

  @RFC4287-5.1-9 @SHOULD-NOT @rolie-server
  Rule: Signatures are no message authentication codes
    The method of a signature is none of the HMAC family, for which sender and reader would share a secret.

    Scenario: No signature is a message authentication code
      Given an Atom Document with a signature
      Then no signature is a message authentication code
