@XEP0268
Feature: XMPP incident handling - Inquiry Format and Processing
  XEP-0268, Section 4 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-4-1 @MUST @xmpp-incident-handler
  Rule: An inquiry gets a result, and then a report
    Of an incident that the handler knows it tells a peer that it trusts: first the result, then, in an IQ of its own of
    type set, a report about that incident.

    Scenario: A trusted peer that inquires has a result
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "xmpp-incident/valid/inquiry"
      Then the handler answers with a result

    Scenario: A trusted peer that inquires has a report behind the result
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "xmpp-incident/valid/inquiry"
      Then a report about that incident follows

  @XEP0268-4-2 @MUST @xmpp-incident-handler
  Rule: An inquiry that cannot be worked on gets an error
    There is nothing to work on where no Incident is inside: the IQ is answered by an error that has a condition. What is in
    order, ahead of it and behind, still gets a result.

    Scenario Outline: An inquiry without an Incident is refused
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "<vector>", between two of "xmpp-incident/valid/inquiry"
      Then the handler refuses the one in between

      Examples: nothing to work on
        | vector                                          | violation                            |
        | xmpp-incident/invalid/inquiry-empty             | the inquiry holds nothing            |
        | xmpp-incident/invalid/inquiry-in-words          | the inquiry holds words alone        |
        | xmpp-incident/invalid/inquiry-of-something-else | its Incident is of another namespace |

    Scenario: An inquiry about an incident that was never heard of is not left at a result
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "xmpp-incident/valid/inquiry-of-another-incident", between two of "xmpp-incident/valid/inquiry"
      Then the handler refuses the one in between, or reports on it
