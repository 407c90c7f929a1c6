@RFC6120
Feature: XMPP core - Client-to-Server Streams
  RFC 6120, Section 8.1.2.1 - https://www.rfc-editor.org/rfc/rfc6120#section-8.1.2.1

  @RFC6120-8.1.2.1-stamped @MUST @xmpp-grid-controller
  Rule: A stanza is delivered with the address of who sent it
    The Controller sets the full address of the session, whatever the stanza said.

    Scenario: A message to the Consumer has the Provider's full address
      Given a connected Consumer
      When the Provider sends the Consumer a message and it arrives
      Then that message is from the Provider's session

  @RFC6120-8.1.2.1-no-spoofing @MUST @xmpp-grid-controller
  Rule: Nobody sends in the name of another account
    A stanza that claims somebody else's address ends the stream, or is delivered with the sender's own.

    Scenario: A message in the outsider's name does not arrive as the outsider's
      Given a connected Consumer
      When the Provider sends the Consumer a message in the outsider's name, and one in its own
      Then no message arrives as the outsider's
