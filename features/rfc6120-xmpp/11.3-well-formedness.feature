@RFC6120
Feature: XMPP core - Well-Formedness
  RFC 6120, Section 11.3 - https://www.rfc-editor.org/rfc/rfc6120#section-11.3

  @RFC6120-11.3-refuse @MUST @xmpp-grid-controller
  Rule: What is not well-formed ends the stream with an error
    Namespaces included.

    Scenario Outline: A stanza that is not well-formed ends the stream
      When the Provider sends the stanza "<vector>", between two of "xmpp/valid/ping"
      Then only the attempt in between is refused, as ill-formed XML

      Examples: one violation each
        | vector                        | violation                                |
        | xmpp/invalid/mismatched-tags  | an element is closed under another name  |
        | xmpp/invalid/unbound-prefix   | a prefix stands for no namespace         |
