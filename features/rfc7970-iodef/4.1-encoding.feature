@RFC7970
Feature: IODEF version 2 - Encoding
  RFC 7970, Section 4.1 - https://www.rfc-editor.org/rfc/rfc7970#section-4.1

  @RFC7970-4.1-1 @RFC7970-4.1-2 @MUST @iodef-sender
  Rule: A document begins with an XML declaration that names the XML version
    The very first thing in a document is the XML declaration, with the version of XML in it.

    Scenario: There is an XML declaration with a version
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document begins with an XML declaration

  @RFC7970-4.1-3 @MUST @iodef-sender
  Rule: A document names its character encoding
    The XML declaration says the encoding, even where that is UTF-8.

    Scenario: The XML declaration has an encoding
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document names its character encoding

  @RFC7970-4.1-4 @SHOULD @iodef-sender
  Rule: A document is in UTF-8 unless UTF-16 is necessary
    Of the two encodings UTF-8 is preferred. A document in UTF-16 whose whole text is US-ASCII had no need of it; of
    others no observer can tell.

    Scenario: UTF-16 is not used for text that is US-ASCII
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document is in UTF-8 unless UTF-16 is necessary

  @RFC7970-4.1-5 @SHOULD-NOT @iodef-sender
  Rule: No other encodings than UTF-8 and UTF-16 are used
    A document in any other encoding is a departure. US-ASCII is counted as UTF-8, whose bytes it has.

    Scenario: The encoding is one of the two
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document is in UTF-8 or UTF-16

  @RFC7970-4.1-6 @RFC7970-4.1-7 @RFC7970-2.3-1 @MUST @iodef-sender @iodef-library
  Rule: Characters that XML reserves are escaped
    In text and in attributes, an ampersand or less-than sign that is meant as a character is written as a reference
    (XML 1.0, section 2.4), and so is the end of the mark that closes CDATA. Inside CDATA, XML itself needs no
    escapes. Section 2.3 says the same of strings.

    @iodef-sender
    Scenario: What XML reserves never stands for itself
      Given the sender's documents of IODEF version 2
      And one of them with special characters
      When they are read and held against the schema
      Then each document escapes the characters that XML reserves

    @iodef-library
    Scenario: Text with special characters survives a library
      Given the library rejects the document "iodef/invalid/ill-formed-ampersand"
      When the library is given the document "iodef/valid/escaped"
      Then the document that it writes is well-formed
      And nothing is changed in the document that it writes

  @RFC7970-4.1-read-encodings @MUST @iodef-recipient
  Rule: A recipient reads both encodings
    IODEF conforms to all conventions of XML for encodings, and every XML processor reads UTF-8 and UTF-16.

    Scenario Outline: The recipient accepts what UTF-16 carries
      Given the recipient rejects the document "iodef/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector             | holds                           |
        | iodef/valid/utf-16 | UTF-16 with its byte order mark |

  @RFC7970-4.1-read-escapes @MUST @iodef-recipient
  Rule: A recipient reads every way of escaping
    Named and numeric references and CDATA are equal ways to write a reserved character, and a recipient takes each.

    Scenario Outline: The recipient accepts escaped text
      Given the recipient rejects the document "iodef/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector              | holds                                   |
        | iodef/valid/escaped | named and numeric references, and CDATA |
