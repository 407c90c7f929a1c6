@XEP0268
Feature: XMPP incident handling - Interactions
  XEP-0268, Section 2 - https://xmpp.org/extensions/xep-0268.html

  The XEP speaks of servers. The handler here may be any program that has an address: it logs in at a Controller of the
  suite's, which passes on what other servers send it. Which type of IQ goes with which wrapper is stated without a keyword.

  @XEP0268-2-report @MUST @xmpp-incident-handler @if-reporting
  Rule: A report goes out as a set
    Who tells another server of an incident puts it into a report, in an IQ of type set.

    Scenario: A handler that is told to report sends a set with a report
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to report "iodef1/valid/minimal"
      Then it sends the trusted peer a set with a report

  @XEP0268-2-inquiry @MUST @xmpp-incident-handler @if-inquiring
  Rule: An inquiry goes out as a get
    Who wants to know of an incident puts its name into an inquiry, in an IQ of type get.

    Scenario: A handler that is told to inquire sends a get with an inquiry
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to inquire about "iodef1/valid/minimal"
      Then it sends the trusted peer a get with an inquiry

  @XEP0268-2-request @MUST @xmpp-incident-handler @if-requesting
  Rule: A request for assistance goes out as a get
    Who wants another server to act puts the incident into a request, in an IQ of type get.

    Scenario: A handler that is told to request help sends a get with a request
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to request help with "iodef1/valid/minimal"
      Then it sends the trusted peer a get with a request

  @XEP0268-2-response @MUST @xmpp-incident-handler @if-responding
  Rule: A response goes out as a set
    Who has done something about an incident says so in a response, in an IQ of type set.

    Scenario: A handler that is told to respond sends a set with a response
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to respond about "iodef1/valid/minimal"
      Then it sends the trusted peer a set with a response
