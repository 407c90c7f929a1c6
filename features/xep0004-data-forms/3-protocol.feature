@XEP0004
Feature: Data Forms - Protocol
  XEP-0004, Section 3 - https://xmpp.org/extensions/xep-0004.html#protocol

  @XEP0004-3-1 @SHOULD @xmpp-grid-broker @untestable
  Rule: A form stands directly in a stanza or in its wrapper
    Nowhere deeper.
    Untestable: specification. XEP-0060 puts its forms one level deeper, inside the element of the operation, and later
    texts follow it.

  @XEP0004-3-2 @OPTIONAL @xmpp-grid-broker @untestable
  Rule: A form may have a title and instructions
    For people.
    Untestable: permission. Each choice conforms.

  @XEP0004-3-3 @XEP0004-3.2-4 @SHOULD-NOT @xmpp-grid-broker @if-config-node
  Rule: Titles, instructions and descriptions have no line breaks
    Layout is for who shows them.

    Scenario: The texts of the configuration form are single lines
      Given a Topic
      When the Provider asks the Broker for the configuration of that Topic
      Then no text of the form has a line break

  @XEP0004-3-4 @MAY @xmpp-grid-broker @untestable
  Rule: There may be several instructions
    One a line.
    Untestable: permission. Each choice conforms.
