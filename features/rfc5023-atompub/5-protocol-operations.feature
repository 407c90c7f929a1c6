@RFC5023
Feature: AtomPub - Protocol Operations
  RFC 5023, Section 5 - https://www.rfc-editor.org/rfc/rfc5023#section-5

  @RFC5023-5-outcome @MUST @rolie-client @if-publish
  Rule: A client tells success from refusal by the status code
    Any code of success means that an edit or a removal was made, as 204 does, and any refusal that it was not. The section
    has no BCP 14 word for it; RFC 8322, section 5.6, makes it binding.

    Scenario Outline: An edit that was answered by success is done
      Given a client that does "retitle"
      When the client is told to do "<repository>"
      Then it says that it is done

      Examples:
        | repository              |
        | retitle                 |
        | retitle-answered-by-204 |
        | delete                  |
        | delete-answered-by-204  |

    Scenario Outline: An edit that was refused is not done
      Given a client that does "retitle"
      When the client is told to do "<repository>"
      Then it says that it is not done

      Examples:
        | repository              |
        | retitle-answered-by-403 |
        | retitle-answered-by-409 |
        | retitle-answered-by-412 |
        | retitle-answered-by-500 |
        | delete-answered-by-403  |
