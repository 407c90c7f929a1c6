@RFC8322
Feature: ROLIE - User Authentication and Authorization
  RFC 8322, Section 5.4 - https://www.rfc-editor.org/rfc/rfc8322#section-5.4

  @RFC8322-5.4-1 @MUST @rolie-server @rolie-client
  Rule: Users are authenticated
    Something in the repository is for known users: it comes with their credentials, it is refused without and with
    wrong ones, and then it comes again. Where the target file names neither user nor token, its client certificate
    stands for the user.

    @rolie-server
    Scenario: A resource for users is for those with the right credentials alone
      Given a resource that the server gives with user credentials and not without
      When a stranger asks for it with a foreign one
      Then the server refuses the stranger

    @rolie-client
    Scenario: A client that knows a user reads what is for users
      Given a client that reads the Feed "plain"
      When the client reads the Feed "for-users"
      Then it has the Feed as it was hosted

  @RFC8322-5.4-2 @MAY @rolie-server @untestable
  Rule: User authentication is disabled for some Feeds or workspaces
    Feeds and workspaces may be open to everybody while others are not.
    Untestable: permission. Open and closed Feeds both conform.

  @RFC8322-5.4-3 @SHOULD @rolie-server
  Rule: Authorization is checked for every resource
    Who may not read a Feed may not read by their own URLs the Entries in it either, nor content of theirs that the
    same server holds. Entries that an open Feed holds as well are left out.

    Scenario: The Entries of a protected Feed are protected too
      When a stranger asks for the Entries of protected Feeds
      Then the server refuses the stranger

  @RFC8322-5.4-challenge @MUST @rolie-server
  Rule: A refusal by status 401 says how to prove who one is
    Whoever is refused by that status is given a challenge in WWW-Authenticate, as RFC 9110, section 11.6.1, demands.
    A server that refuses strangers by another status is not judged.

    Scenario: A stranger is told how to prove who it is
      Given a resource that the server gives with user credentials and not without
      When a stranger asks for it with none
      Then the refusal says how to prove who one is

  @RFC8322-5.4-leaks @SHOULD @rolie-server
  Rule: Strangers find no trace of protected Entries
    What the server gives without credentials, Service Document, open Feeds and refusals, holds neither the id nor the
    URL nor the source of content of an Entry that stands in protected Feeds alone. Authorization for every resource
    is worth nothing where others give it away; no BCP 14 word says so by itself.

    Scenario: Nothing that is open names a protected Entry
      When a stranger asks for all that is open
      Then nothing shows the Entries of protected Feeds

  @RFC8322-5.4-existence @MAY @rolie-server
  Rule: Strangers cannot tell protected Entries from none
    Without credentials, a protected Entry and a URL beside it that does not exist are answered by the same status. No
    word of the section asks for it: this shows which servers give away what exists.

    Scenario: A protected Entry is answered like one that does not exist
      When a stranger asks for protected Entries, and for others that do not exist
      Then both look alike
