@RFC5070
Feature: IODEF version 1 - Encoding
  RFC 5070, Section 4.1 - https://www.rfc-editor.org/rfc/rfc5070#section-4.1

  @RFC5070-4.1-1 @RFC5070-4.1-2 @MUST @iodef-sender
  Rule: A document begins with an XML declaration that names the XML version
    The very first thing in a document is the XML declaration, with the version of XML in it.

    Scenario: There is an XML declaration with a version
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each document begins with an XML declaration

  @RFC5070-4.1-3 @MUST @iodef-sender
  Rule: A document in another encoding than UTF-8 names it
    UTF-8 goes without saying; any other encoding stands in the XML declaration.

    Scenario: An encoding other than UTF-8 is named
      Given the sender's documents of IODEF version 1
      When they are read and held against the schema
      Then each document names its character encoding unless it is UTF-8

  @RFC5070-4.1-4 @MUST @iodef-sender @iodef-library @defect-D17
  Rule: The five characters with a meaning in XML are escaped
    Ampersand, less-than, greater-than, quotation mark and apostrophe are written as references where they are meant
    as characters. XML gives the last three no meaning in text, and the RFC's own examples leave quotation marks
    bare: those are tolerated and reported.

    @iodef-sender
    Scenario: Special characters never stand for themselves
      Given the sender's documents of IODEF version 1
      And one of them with special characters
      When they are read and held against the schema
      Then each document escapes the five special characters

    @iodef-library
    Scenario: Text with special characters survives a library
      Given the library rejects the document "iodef1/invalid/ill-formed-ampersand"
      When the library is given the document "iodef1/valid/escaped"
      Then the document that it writes is well-formed
      And nothing is changed in the document that it writes

  @RFC5070-4.1-read-encodings @MUST @iodef-recipient
  Rule: A recipient reads a document with and without a named encoding
    A document that names no encoding is read as UTF-8; one that names another encoding is read in that.

    Scenario Outline: The recipient accepts text in the encoding that it is in
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                         | holds                                 |
        | iodef1/valid/no-encoding-named | an XML declaration without encoding   |
        | iodef1/valid/iso-8859-1        | letters in ISO-8859-1, which it names |

  @RFC5070-4.1-read-escapes @MUST @iodef-recipient
  Rule: A recipient reads all five references
    The references for the five special characters are read as the characters.

    Scenario Outline: The recipient accepts escaped text
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector               | holds                       |
        | iodef1/valid/escaped | each of the five references |
