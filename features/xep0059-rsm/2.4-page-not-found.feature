@XEP0059
Feature: Result Set Management - Page Not Found
  XEP-0059, Section 2.4 - https://xmpp.org/extensions/xep-0059.html#notfound

  @XEP0059-2.4-1 @MUST @xmpp-grid-broker @if-rsm
  Rule: A page behind an item that is not there is refused
    The error is item-not-found.

    Scenario: A page behind nothing is refused
      Given three Topics of the Provider's
      When the Provider asks for the page behind a Topic that does not exist, between two that there are
      Then only the attempt in between is refused, with the error item-not-found
