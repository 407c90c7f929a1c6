@RFC7970
Feature: IODEF version 2 - Data Types
  RFC 7970, Section 2 - https://www.rfc-editor.org/rfc/rfc7970#section-2

  @RFC7970-2.1-1 @MUST @iodef-sender
  Rule: Integers are written in base 10
    Whatever the class tables declare to be an INTEGER, in content or in an attribute, is a row of decimal digits,
    with a sign where it needs one. The schema asks for the same.

    Scenario: Every integer is a decimal number
      Given the sender's documents of IODEF version 2
      And one of them with integers
      When they are read and held against the schema
      Then each document writes integers in base 10

  @RFC7970-2.2-1 @MUST @iodef-sender
  Rule: Real numbers are written in base 10
    Whatever the class tables declare to be a REAL is a decimal number, with a fraction or an exponent of ten where
    it needs one. The schema asks for the same.

    Scenario: Every real number is a decimal number
      Given the sender's documents of IODEF version 2
      And one of them with real numbers
      When they are read and held against the schema
      Then each document writes real numbers in base 10

  @RFC7970-2.4-1 @MAY @iodef-sender
  Rule: A text that states its language does it by a language tag
    A text may say its own language by xml:lang; where it does, the value has the form of a language tag.

    Scenario: The languages of texts are tags
      Given the sender's documents of IODEF version 2
      And one of them with texts of stated languages
      When they are read and held against the schema
      Then each document tags the languages of its texts

  @RFC7970-2.4-translation-id @RECOMMENDED @iodef-sender
  Rule: Texts that translate each other are in different languages
    Under one parent, texts of one class with the same translation-id are translations of one text. No keyword says
    so, so that the level is the suite's own; but two of them in the same language cannot translate each other.

    Scenario: Translations are in different languages
      Given the sender's documents of IODEF version 2
      And one of them with translations
      When they are read and held against the schema
      Then each document translates texts into other languages

  @RFC7970-2.15-1 @MUST @iodef-sender
  Rule: Software has a reference, a URL or a description
    Whatever is of type SOFTWARE, such as an Application or OperatingSystem, has at least one child.

    Scenario: No software is left without a word
      Given the sender's documents of IODEF version 2
      And one of them with software
      When they are read and held against the schema
      Then each document describes the software that it names

  @RFC7970-2.15.1-1 @MUST @iodef-sender
  Rule: A reference to software in a form of one's own says its data type
    A SoftwareReference whose spec-name is custom has the attribute dtype, as nothing else tells how to read it.

    Scenario: Custom references say their data types
      Given the sender's documents of IODEF version 2
      And one of them with custom software
      When they are read and held against the schema
      Then each document says the data type of custom software
