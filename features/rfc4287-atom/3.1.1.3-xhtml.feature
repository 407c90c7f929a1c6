@RFC4287
Feature: Atom - Text Constructs of Type "xhtml"
  RFC 4287, Section 3.1.1.3 - https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1.3

  @RFC4287-3.1.1.3-1 @MUST @rolie-server
  Rule: XHTML is one div
    Text of type xhtml is a single div element in the namespace of XHTML.

    Scenario: Each xhtml is one div
      Given an Atom Document with a Text construct of xhtml
      Then each is one XHTML div

  @RFC4287-3.1.1.3-2 @SHOULD @rolie-server
  Rule: Text of type xhtml can be handled as XHTML
    Inside its div stands nothing that XHTML keeps for a whole document.

    Scenario: Each div holds what XHTML allows in it
      Given an Atom Document with a Text construct of xhtml
      Then each holds what XHTML allows in a div

  @RFC4287-3.1.1.3-3 @MUST-NOT @rolie-client
  Rule: The div is not part of the text
    A reader takes what is inside the div for the text, not the div itself.

    Scenario: The title is what is inside the div
      Given a client that reads the Feed "plain"
      When the client reads the Feed "title-of-xhtml"
      Then it has the Feed as it was hosted

  @RFC4287-3.1.1.3-4 @MAY @rolie-client @untestable
  Rule: Readers show XHTML by its markup
    A reader may follow the markup when it shows the text.
    Untestable: permission. Every way to show text conforms.
