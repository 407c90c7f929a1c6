@XEP0268
Feature: XMPP incident handling - Definition of IODEF Extensions
  XEP-0268, Section 7 - https://xmpp.org/extensions/xep-0268.html

  @XEP0268-7-iodef @MUST @xmpp-incident-handler @if-reporting @defect-D13
  Rule: What is inside is IODEF of version 1
    The Incident says which it is, by one IncidentID with the name of who gave it, and what for. Beyond that it is held
    against the schema of RFC 5070 in a document of its own; as the XEP's examples are not valid either, what that finds is
    reported and fails nobody.

    Scenario: The Incident of a report says which it is and keeps to RFC 5070
      Given the handler in a session with a usual Controller and Broker
      When the handler is told to report "iodef1/valid/minimal"
      Then the Incident that it sends the trusted peer is of IODEF version 1
