@RFC5023
Feature: AtomPub - The Title of a Workspace
  RFC 5023, Section 8.3.2.1 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.2.1

  @RFC5023-8.3.2.1-1 @MUST @rolie-server
  Rule: A workspace has one title
    Neither none nor several.

    Scenario: Each workspace has one title
      Given a Service Document with a workspace
      Then each workspace has one title
