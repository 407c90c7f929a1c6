@XEP0268
Feature: XMPP incident handling - Response Format and Processing
  XEP-0268, Section 6 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-6-1 @MUST @xmpp-incident-handler @if-requesting
  Rule: A response that can be worked on gets a result
    A handler that requests assistance takes the response to its request, and answers it by a result.

    Scenario: The response to a request of the handler's is taken
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to request help with "iodef1/valid/minimal"
      And the trusted peer sends the handler "xmpp-incident/valid/response"
      Then the handler answers with a result

  @XEP0268-6-2 @MUST @xmpp-incident-handler @if-requesting
  Rule: A response that cannot be worked on gets an error
    There is nothing to work on where no Incident is inside: the IQ is answered by an error that has a condition. What is in
    order, ahead of it and behind, still gets a result.

    Scenario Outline: A response without an Incident is refused
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "<vector>", between two of "xmpp-incident/valid/response"
      Then the handler refuses the one in between

      Examples: nothing to work on
        | vector                                           | violation                            |
        | xmpp-incident/invalid/response-empty             | the response holds nothing           |
        | xmpp-incident/invalid/response-in-words          | the response holds words alone       |
        | xmpp-incident/invalid/response-of-something-else | its Incident is of another namespace |
