@RFC6120
Feature: XMPP core - Stream Attributes
  RFC 6120, Section 4.7 - https://www.rfc-editor.org/rfc/rfc6120#section-4.7

  @RFC6120-4.7-response-header @MUST @xmpp-grid-controller
  Rule: The response header says whose stream it is
    It has the domain as its from, an id, a language and version 1.0.

    Scenario: The response header is complete
      When a Platform opens a stream to the Controller
      Then the response header is complete
