@RFC8322
Feature: ROLIE - "/" (Forward Slash) Resource URL
  RFC 8322, Section 5.5 - https://www.rfc-editor.org/rfc/rfc8322#section-5.5

  @RFC8322-5.5-1 @MAY @rolie-server @untestable
  Rule: The resource "/" serves systems of RFC 6546
    A server may take requests at "/" for the sake of RID systems.
    Untestable: permission. Serving "/" and not serving it both conform.

  @RFC8322-5.5-2 @SHOULD @rolie-server @if-rid-at-root @defect-D07
  Rule: GET on "/" is not allowed where RID messages are taken there
    On a server that takes RID messages at "/", GET there answers with status 405, as erratum 3267 corrects RFC
    6546; a server that follows the uncorrected text and answers 204 is tolerated.

    Scenario: GET on "/" answers that the method is not allowed
      Given a server that takes RID messages at "/"
      When the client requests GET on "/"
      Then the method is not allowed

  @RFC8322-5.5-3 @MAY @rolie-server @untestable
  Rule: RID messages posted to "/" are handled
    A server may handle RID messages at "/" itself, as RFC 6546 says.
    Untestable: permission. Handling them, redirecting them and refusing them all conform.

  @RFC8322-5.5-4 @MAY @rolie-server @if-rid-at-root
  Rule: RID messages posted to "/" are redirected
    A server may answer POST on "/" with status 307 instead; where it does, its Location names the endpoint for RID.

    Scenario: A redirect of RID messages names their endpoint
      Given a server that redirects RID messages at "/"
      When the client requests POST on "/"
      Then the redirect says where to
