@RFC8322
Feature: ROLIE - HTTP Methods
  RFC 8322, Section 5.6 - https://www.rfc-editor.org/rfc/rfc8322#section-5.6

  @RFC8322-5.6-1 @MAY @rolie-server @untestable
  Rule: Servers accept further methods
    Methods that RFC 8322 does not speak of may be accepted.
    Untestable: permission. Accepting and refusing further methods both conform.

  @RFC8322-5.6-2 @MUST @rolie-client
  Rule: Clients process every standard status code
    Every code that HTTP knows is dealt with, and one that nobody registered by its class: what succeeds gives the Feed,
    what refuses is told of and read as nothing else, and the next answer is read as before. A refusal carries here
    what looks like a Feed. HTTP leaves it to clients whether they go where a redirect leads, so that to say no is
    accepted too; to take the redirect for the Feed is not.

    Scenario Outline: A status of success gives the Feed
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                    |
        | status-100-ahead              |
        | status-102-ahead              |
        | status-103-ahead              |
        | status-103-twice-ahead        |
        | status-200                    |
        | status-203                    |
        | status-299                    |
        | an-answer-that-takes-its-time |

    Scenario Outline: A refusal is no Feed, whatever it carries
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it says that it could not read the Feed

      Examples:
        | repository                  |
        | status-400                  |
        | status-401                  |
        | status-402                  |
        | status-403                  |
        | status-404                  |
        | status-405                  |
        | status-406                  |
        | status-407                  |
        | status-408                  |
        | status-409                  |
        | status-410                  |
        | status-411                  |
        | status-412                  |
        | status-413                  |
        | status-414                  |
        | status-415                  |
        | status-416                  |
        | status-417                  |
        | status-421                  |
        | status-422                  |
        | status-423                  |
        | status-424                  |
        | status-425                  |
        | status-426                  |
        | status-428                  |
        | status-429                  |
        | status-431                  |
        | status-451                  |
        | status-499                  |
        | status-500                  |
        | status-501                  |
        | status-502                  |
        | status-503                  |
        | status-504                  |
        | status-505                  |
        | status-506                  |
        | status-507                  |
        | status-508                  |
        | status-511                  |
        | status-599                  |
        | status-302-in-a-circle      |
        | status-301-to-nowhere       |
        | status-302-without-location |

    Scenario Outline: A redirect leads to the Feed or is told of
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed or says that it could not read it

      Examples:
        | repository                         |
        | status-301                         |
        | status-302                         |
        | status-303                         |
        | status-307                         |
        | status-308                         |
        | status-302-to-a-relative-reference |
        | status-308-twice                   |
        | status-307-to-another-origin       |
