@RFC7970
Feature: IODEF version 2 - Internationalization Issues
  RFC 7970, Section 6 - https://www.rfc-editor.org/rfc/rfc7970#section-6

  @RFC7970-6-1 @MUST @iodef-sender @defect-D21
  Rule: A document states the language of its texts
    By xml:lang at the top, at the Incident, or at each text. A document that states a language for some of its
    texts and leaves others without departs; one that states none, as those of RFC 8274, is tolerated.

    Scenario: No text is without a language
      Given the sender's documents of IODEF version 2
      And one of them with texts of stated languages
      When they are read and held against the schema
      Then each document states its language

  @RFC7970-6-2 @SHOULD @iodef-recipient @untestable
  Rule: A recipient takes out the language that its reader needs
    Of texts in several languages it shows the right one.
    Untestable: internal. What a recipient shows to whom is not told in IODEF.
