@RFC4287
Feature: Atom - Encryption
  RFC 4287, Section 5.2 - https://www.rfc-editor.org/rfc/rfc4287#section-5.2

  @RFC4287-5.2-1 @MAY @rolie-server @untestable
  Rule: Documents are encrypted
    A Feed or an Entry at the root may be encrypted.
    Untestable: permission. Encrypted documents and others both conform.

  @RFC4287-5.2-2 @MUST @rolie-client @untestable
  Rule: Who decrypts knows AES-128 in CBC
    A reader that decrypts documents can decrypt those.
    Untestable: unreached. No repository with encrypted Entries is hosted yet.

  @RFC4287-5.2-3 @SHOULD @rolie-client @untestable
  Rule: Who decrypts checks integrity
    A reader that decrypts documents verifies the hash that comes with them.
    Untestable: unreached. No repository with encrypted Entries is hosted yet.
