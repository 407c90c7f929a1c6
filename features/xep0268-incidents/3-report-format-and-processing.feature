@XEP0268
Feature: XMPP incident handling - Report Format and Processing
  XEP-0268, Section 3 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-3-1 @MUST @xmpp-incident-handler @defect-D13
  Rule: A report that can be worked on gets a result
    A handler works on the reports of a peer that it trusts, whose Incident is whole. One in the manner of the XEP's own
    example is not valid for RFC 5070: either reply to it conforms, and the report says which it was.

    Scenario Outline: A report of a trusted peer is taken
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "<vector>"
      Then the handler answers with a result

      Examples: none that binds
        | vector                                              | violation                          |
        | xmpp-incident/valid/report                          | none                               |
        | xmpp-incident/tolerated/d13-report-like-the-example | it is made after the XEP's example |

  @XEP0268-3-2 @MUST @xmpp-incident-handler
  Rule: A report that cannot be worked on gets an error
    There is nothing to work on where no Incident is inside: the IQ is answered by an error that has a condition. What is in
    order, ahead of it and behind, still gets a result.

    Scenario Outline: A report without an Incident is refused
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "<vector>", between two of "xmpp-incident/valid/report"
      Then the handler refuses the one in between

      Examples: nothing to work on
        | vector                                         | violation                            |
        | xmpp-incident/invalid/report-empty             | the report holds nothing             |
        | xmpp-incident/invalid/report-in-words          | the report holds words alone         |
        | xmpp-incident/invalid/report-of-something-else | its Incident is of another namespace |

  @XEP0268-3-one-reply @MUST @xmpp-incident-handler
  Rule: Whatever comes in a wrapper gets one reply
    The reply is a result or an error, there is no third way and no second reply; after it the handler goes on with what
    comes next.

    Scenario Outline: The handler answers once and goes on
      Given the handler in a session with a usual Controller and Broker
      When the trusted peer sends the handler "<vector>", between two of "xmpp-incident/valid/report"
      Then the handler answers each once

      Examples: what is not in the usual course
        | vector                                           | violation                             |
        | xmpp-incident/valid/report                       | the incident has been reported before |
        | xmpp-incident/valid/response                     | nobody asked for that response        |
        | xmpp-incident/invalid/report-of-two-incidents    | the report holds two Incidents        |
        | xmpp-incident/invalid/report-without-incident-id | the Incident does not say which it is |

    Scenario: A report of a peer that is not trusted has one answer
      Given the handler in a session with a usual Controller and Broker
      When the untrusted peer sends the handler "xmpp-incident/valid/report", between two of the trusted peer
      Then the handler answers each once
