@XEP0268
Feature: XMPP incident handling - Request Format and Processing
  XEP-0268, Section 5 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-5-1 @MUST @xmpp-incident-handler @if-assistance
  Rule: A request for assistance that can be worked on gets a result
    A handler that takes requests for assistance answers one of a trusted peer by a result.

    Scenario: A request of a trusted peer is taken
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "xmpp-incident/valid/request"
      Then the handler answers with a result

  @XEP0268-5-2 @MUST @xmpp-incident-handler @if-assistance
  Rule: A request that cannot be worked on gets an error
    There is nothing to work on where no Incident is inside: the IQ is answered by an error that has a condition. What is in
    order, ahead of it and behind, still gets a result.

    Scenario Outline: A request without an Incident is refused
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "<vector>", between two of "xmpp-incident/valid/request"
      Then the handler refuses the one in between

      Examples: nothing to work on
        | vector                                          | violation                            |
        | xmpp-incident/invalid/request-empty             | the request holds nothing            |
        | xmpp-incident/invalid/request-in-words          | the request holds words alone        |
        | xmpp-incident/invalid/request-of-something-else | its Incident is of another namespace |
