@RFC5070
Feature: IODEF version 1 - Internationalization Issues
  RFC 5070, Section 6 - https://www.rfc-editor.org/rfc/rfc5070#section-6

  @RFC5070-6-1 @MUST @iodef-sender
  Rule: A document states its language
    The attribute lang of IODEF-Document is there; everything in the document inherits it.

    Scenario: Every document has a language
      Given the sender's documents of IODEF version 1
      And one of them with the class IODEF-Document
      When they are read and held against the schema
      Then each document states its language

  @RFC5070-6-2 @SHOULD @iodef-recipient @untestable
  Rule: A recipient takes out the language that its reader needs
    Of texts in several languages it shows the right one.
    Untestable: internal. What a recipient shows to whom is not told in IODEF.
