@RFC5941
Feature: Transaction fraud - FraudEventTransferType Class
  RFC 5941, Section 5.2 - https://www.rfc-editor.org/rfc/rfc5941#section-5.2

  @RFC5941-5.2-1 @SHALL @iodef-sender
  Rule: A transfer is built as its figure shows
    BankID, AccountID, AccountType and TransferAmount, each once at most and in this order.

    Scenario: No transfer departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventTransfer
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:FraudEventTransfer

  @RFC5941-5.2-2 @MUST @iodef-sender
  Rule: A transfer says something
    One of the four is there.

    Scenario: No transfer is empty
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventTransfer
      When they are read and held against the schema
      Then each thraud:FraudEventTransfer has the children that the prose demands

  @RFC5941-5.2.1-1 @RFC5941-5.2.1-2 @RFC5941-5.2.1-3 @SHALL @iodef-sender
  Rule: A bank is a string with the namespace of its number
    BankID holds text alone, and its namespace is a URI.

    Scenario: No bank departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:BankID
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:BankID

  @RFC5941-5.2.1-4 @SHALL @iodef-sender
  Rule: The namespace identifies the numbering system
    It is not empty. Which systems partners have agreed upon is not judged.

    Scenario: Each bank names its numbering system
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:BankID
      When they are read and held against the schema
      Then each document names the numbering systems of banks

  @RFC5941-5.2.1-5 @SHOULD @iodef-sender
  Rule: Beside an IBAN the bank is left empty
    The IBAN tells the bank as well.

    Scenario: No bank stands beside an IBAN
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:BankID
      When they are read and held against the schema
      Then each document leaves banks beside an IBAN empty

  @RFC5941-5.2.1-6 @SHOULD @iodef-recipient
  Rule: A bank beside an IBAN is ignored
    A recipient does not mind what stands there. That it ignores it cannot be seen; that it accepts the document
    can.

    Scenario Outline: The recipient accepts a bank beside an IBAN
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                               | holds                         |
        | iodef-fraud/valid/iban-beside-a-bank | an IBAN, and a bank beside it |

  @RFC5941-5.2.1-7 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: Other numbering systems are agreed upon
    Partners settle them among themselves.
    Untestable: human. People agree on it, outside the exchange.

  @RFC5941-5.2.1-8 @SHOULD @iodef-sender @untestable
  Rule: New numbering systems are registered
    At the place that the text names.
    Untestable: human. It addresses who wants one registered.

  @RFC5941-5.2.1-9 @SHOULD @iodef-recipient @untestable
  Rule: Banks with several numbers are matched by any of them
    A recipient takes into account that one organization has many.
    Untestable: internal. How a recipient matches does not show in its answer.

  @RFC5941-5.2.2-1 @SHALL @iodef-sender
  Rule: An IBAN is in electronic form
    Beside the namespace of IBANs the account is one, without spaces.

    Scenario: Each IBAN is without spaces
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:BankID
      When they are read and held against the schema
      Then each document gives IBANs in electronic form

  @RFC5941-5.2.2-2 @SHALL @iodef-sender
  Rule: Any other account is the number alone
    It is not an IBAN, which tells country and bank too.

    Scenario: No other account is an IBAN
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:BankID
      When they are read and held against the schema
      Then each document gives account numbers alone

  @RFC5941-5.2.2-3 @SHALL @iodef-sender
  Rule: Prefixes of country, bank and branch are removed
    An account does not begin with the number of its bank. Numbers of fewer than six characters may do so by chance
    and are not judged.

    Scenario: No account begins with its bank
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:BankID
      When they are read and held against the schema
      Then each document removes the prefixes of banks
