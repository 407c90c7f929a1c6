@RFC6120
Feature: XMPP core - IQ Semantics
  RFC 6120, Section 8.2.3 - https://www.rfc-editor.org/rfc/rfc6120#section-8.2.3

  @RFC6120-8.2.3-answer @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A Platform answers every request
    Whatever a Platform is asked by IQ of type get or set, it replies with a result or an error that has the id of the
    request.

    Scenario: Known and unknown requests are answered
      Given the Platform in a session with a usual Controller and Broker
      When the Controller asks it for information, and for what nobody defines
      Then in that session the Platform answers each request

  @RFC6120-8.2.3-one-child @MUST @xmpp-grid-provider @xmpp-grid-consumer
  Rule: A request holds one payload
    An IQ of type get or set has a single child, which says what is asked for.

    Scenario: Each request has one child
      When the Platform begins a session with a usual Controller and Broker
      Then in that session the Platform puts one payload into each request

  @RFC6120-8.2.3-no-answer-to-answers @MUST-NOT @xmpp-grid-provider @xmpp-grid-consumer
  Rule: An answer is not answered
    A result or an error that reaches a Platform, asked for or not, ends the matter.

    Scenario: Results and errors that nobody asked for stay without answer
      Given the Platform in a session with a usual Controller and Broker
      When the Controller sends it answers that it did not ask for, and a request
      Then in that session the Platform answers no answer
