@RFC5941
Feature: Transaction fraud - AccountTypeType Class
  RFC 5941, Section 5.6 - https://www.rfc-editor.org/rfc/rfc5941#section-5.6

  @RFC5941-5.6-1 @RFC5941-5.6-2 @SHALL @iodef-sender
  Rule: The type of an account is built as its figure shows
    Text alone, of a language if it is stated.

    Scenario: No type of an account departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:AccountType
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:AccountType

  @RFC5941-5.6-3 @MUST @iodef-recipient
  Rule: Types of accounts are understood however they are spelled
    A recipient takes every spelling.

    Scenario Outline: The recipient accepts several spellings
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                      | holds                                 |
        | iodef-fraud/valid/spellings | one type of account in five spellings |
        | iodef-fraud/valid/transfer  | types of accounts in lower case       |
