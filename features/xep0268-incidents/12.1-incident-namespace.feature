@XEP0268
Feature: XMPP incident handling - Incident Namespace
  XEP-0268, Section 12.1 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-12.1-one-incident @MUST @xmpp-incident-handler @if-reporting
  Rule: A wrapper holds one Incident and nothing else
    The schema of the wrappers has an Incident of IODEF version 1 inside, without the document around it, and no room for
    more.

    Scenario: A report holds one Incident
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to report "iodef1/valid/minimal"
      Then what it sends the trusted peer holds one Incident
