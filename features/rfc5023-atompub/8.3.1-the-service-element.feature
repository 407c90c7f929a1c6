@RFC5023
Feature: AtomPub - The "app:service" Element
  RFC 5023, Section 8.3.1 - https://www.rfc-editor.org/rfc/rfc5023#section-8.3.1

  @RFC5023-8.3.1-1 @MUST @rolie-server
  Rule: A service has workspaces
    One or more.

    Scenario: The Service Document has a workspace
      Given a Service Document
      Then the service has a workspace
