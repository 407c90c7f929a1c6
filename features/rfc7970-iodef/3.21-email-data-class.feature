@RFC7970
Feature: IODEF version 2 - EmailData Class
  RFC 7970, Section 3.21 - https://www.rfc-editor.org/rfc/rfc7970#section-3.21

  @RFC7970-3.21-1 @MUST @iodef-sender
  Rule: A header field of an e-mail is named
    The name attribute of EmailHeaderField is the name of the header field.

    Scenario: Every EmailHeaderField has its name
      Given the sender's documents of IODEF version 2
      And one of them with the class EmailHeaderField
      When they are read and held against the schema
      Then each document names each EmailHeaderField

  @RFC7970-3.21-2 @MUST @iodef-sender
  Rule: A header field of an e-mail has its value as content
    The value stands between the tags of EmailHeaderField; an element without content sets none.

    Scenario: Every EmailHeaderField has its value
      Given the sender's documents of IODEF version 2
      And one of them with the class EmailHeaderField
      When they are read and held against the schema
      Then each document gives each EmailHeaderField a value

  @RFC7970-3.21-3 @MUST @iodef-sender
  Rule: The value of a header field of an e-mail is a string
    The data type of EmailHeaderField is said to be string.

    Scenario: Every EmailHeaderField is typed as a string
      Given the sender's documents of IODEF version 2
      And one of them with the class EmailHeaderField
      When they are read and held against the schema
      Then each document types each EmailHeaderField as a string
