@RFC5023
Feature: AtomPub - The "app:draft" Element
  RFC 5023, Section 13.1.1 - https://www.rfc-editor.org/rfc/rfc5023#section-13.1.1

  @RFC5023-13.1.1-2 @MUST @rolie-server
  Rule: A control element has one draft element at most
    One or none.

    Scenario: No control element has a second draft element
      Given an Atom Document with a control element
      Then no control element has a second draft element

  @RFC5023-13.1.1-3 @MUST @rolie-server
  Rule: A draft element says yes or no
    And nothing else.

    Scenario: Each draft element says yes or no
      Given an Atom Document with a draft element
      Then each says yes or no
