@RFC5023
Feature: AtomPub - The "app:draft" Element
  RFC 5023, Section 13.1.1 - https://www.rfc-editor.org/rfc/rfc5023#section-13.1.1

  @RFC5023-13.1.1-1 @MAY @rolie-server @untestable
  Rule: A server ignores drafts
    It publishes what a client calls a draft.
    Untestable: permission. Holding drafts back and publishing them both conform.

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

  @RFC5023-13.1.1-4 @MUST @rolie-server @if-write @if-draft
  Rule: An Entry that does not say that it is a draft is none
    Of a server that holds a draft back, and publishes an Entry with a draft element of "no", the Feed lists an Entry
    without such an element.

    Scenario: An Entry without a draft element is published like one that is no draft
      Given a Collection to write to
      When the client creates Members that are drafts, that are none, and that do not say
      Then those that do not say are in the Feed
