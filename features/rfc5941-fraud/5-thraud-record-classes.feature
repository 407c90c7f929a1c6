@RFC5941
Feature: Transaction fraud - Thraud Record Class Definitions
  RFC 5941, Section 5 - https://www.rfc-editor.org/rfc/rfc5941#section-5

  @RFC5941-5-1 @SHALL @iodef-sender
  Rule: A Thraud Record is declared to be XML
    The AdditionalData around it is of data type xml.

    Scenario: No record stands under another data type
      Given the sender's documents of IODEF version 1
      And one of them with a Thraud Record
      When they are read and held against the schema
      Then each document marks Thraud Records as xml

  @RFC5941-5-2 @SHALL @iodef-sender
  Rule: A payment is a FraudEventPayment in AdditionalData
    That is in the AdditionalData of EventData, and nowhere else.

    Scenario: Each FraudEventPayment extends an event
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventPayment
      When they are read and held against the schema
      Then each thraud:FraudEventPayment extends an event

  @RFC5941-5-3 @SHALL @iodef-sender
  Rule: A transfer of funds is a FraudEventTransfer in AdditionalData
    That is in the AdditionalData of EventData, and nowhere else.

    Scenario: Each FraudEventTransfer extends an event
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventTransfer
      When they are read and held against the schema
      Then each thraud:FraudEventTransfer extends an event

  @RFC5941-5-4 @SHALL @iodef-sender
  Rule: A theft of identity is a FraudEventIdentity in AdditionalData
    That is in the AdditionalData of EventData, and nowhere else.

    Scenario: Each FraudEventIdentity extends an event
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventIdentity
      When they are read and held against the schema
      Then each thraud:FraudEventIdentity extends an event

  @RFC5941-5-5 @SHALL @iodef-sender
  Rule: Fraud of another kind is a FraudEventOther in AdditionalData
    That is in the AdditionalData of EventData, and nowhere else.

    Scenario: Each FraudEventOther extends an event
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventOther
      When they are read and held against the schema
      Then each thraud:FraudEventOther extends an event

  @RFC5941-5-accept @MUST @iodef-recipient @iodef-library @defect-D24
  Rule: What the record classes allow is accepted
    A recipient of Thraud Reports takes every kind of record. Where the text contradicts itself it may do as it
    likes, and the report says what it did.

    @iodef-recipient
    Scenario Outline: The recipient accepts what the classes allow
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                     | holds                              |
        | iodef-fraud/valid/minimal  | a payment                          |
        | iodef-fraud/valid/payments | payments of which little is known  |
        | iodef-fraud/valid/transfer | transfers by two numbering systems |
        | iodef-fraud/valid/iban     | a transfer to an IBAN              |
        | iodef-fraud/valid/identity | a victim by address and identifier |
        | iodef-fraud/valid/other    | fraud of another kind              |

    @iodef-recipient
    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                            | contradiction                                                              |
        | iodef-fraud/tolerated/d24-amount-without-currency | an amount has a currency; the schema has it optional                       |
        | iodef-fraud/tolerated/d24-component-of-type-xml   | a component with an Email is of type string; RFC 5070 has xml for elements |

    @iodef-library
    Scenario Outline: The library reads what the classes allow
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then it accepts the document
      And the document that it writes is well-formed

      Examples: what each holds
        | vector                     | holds                              |
        | iodef-fraud/valid/minimal  | a payment                          |
        | iodef-fraud/valid/payments | payments of which little is known  |
        | iodef-fraud/valid/transfer | transfers by two numbering systems |
        | iodef-fraud/valid/iban     | a transfer to an IBAN              |
        | iodef-fraud/valid/identity | a victim by address and identifier |
        | iodef-fraud/valid/other    | fraud of another kind              |

  @RFC5941-5-kept @MUST @iodef-library
  Rule: A library keeps a record whole
    Every element, attribute and value of a record that it reads is in the document that it writes, and nothing
    more.

    Scenario Outline: Nothing of it is lost
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is lost in the document that it writes

      Examples: what each holds
        | vector                     | holds                              |
        | iodef-fraud/valid/minimal  | a payment                          |
        | iodef-fraud/valid/payments | payments of which little is known  |
        | iodef-fraud/valid/transfer | transfers by two numbering systems |
        | iodef-fraud/valid/iban     | a transfer to an IBAN              |
        | iodef-fraud/valid/identity | a victim by address and identifier |
        | iodef-fraud/valid/other    | fraud of another kind              |

    Scenario Outline: Nothing is invented
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is invented in the document that it writes

      Examples: what each holds
        | vector                     | holds                              |
        | iodef-fraud/valid/minimal  | a payment                          |
        | iodef-fraud/valid/payments | payments of which little is known  |
        | iodef-fraud/valid/transfer | transfers by two numbering systems |
        | iodef-fraud/valid/iban     | a transfer to an IBAN              |
        | iodef-fraud/valid/identity | a victim by address and identifier |
        | iodef-fraud/valid/other    | fraud of another kind              |

    Scenario Outline: Nothing is changed
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is changed in the document that it writes

      Examples: what each holds
        | vector                     | holds                              |
        | iodef-fraud/valid/minimal  | a payment                          |
        | iodef-fraud/valid/payments | payments of which little is known  |
        | iodef-fraud/valid/transfer | transfers by two numbering systems |
        | iodef-fraud/valid/iban     | a transfer to an IBAN              |
        | iodef-fraud/valid/identity | a victim by address and identifier |
        | iodef-fraud/valid/other    | fraud of another kind              |

  @RFC5941-5-validate @RECOMMENDED @iodef-recipient
  Rule: A broken record is not taken for a sound one
    RFC 5070 recommends that a recipient validates, and the records have a schema of their own. Each vector has one
    defect.

    Scenario Outline: What breaks the schema is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                                    | twin                          | violation                                      |
        | iodef-fraud/invalid/payment-out-of-order                  | iodef-fraud/valid/minimal     | PostalAddress stands before PayeeName          |
        | iodef-fraud/invalid/payment-with-two-payees               | iodef-fraud/valid/minimal     | FraudEventPayment has two PayeeNames           |
        | iodef-fraud/invalid/payment-with-a-bank                   | iodef-fraud/valid/minimal     | FraudEventPayment has a BankID                 |
        | iodef-fraud/invalid/amount-in-words                       | iodef-fraud/valid/minimal     | an amount is in words                          |
        | iodef-fraud/invalid/amount-with-an-exponent               | iodef-fraud/valid/minimal     | an amount has an exponent                      |
        | iodef-fraud/invalid/amount-empty                          | iodef-fraud/valid/minimal     | an amount has no content                       |
        | iodef-fraud/invalid/transfer-bank-without-namespace       | iodef-fraud/valid/transfer    | BankID lacks its @namespace                    |
        | iodef-fraud/invalid/transfer-account-before-bank          | iodef-fraud/valid/transfer    | AccountID stands before BankID                 |
        | iodef-fraud/invalid/transfer-account-type-with-an-element | iodef-fraud/valid/transfer    | AccountType holds an element                   |
        | iodef-fraud/invalid/identity-empty                        | iodef-fraud/valid/identity    | FraudEventIdentity has no IdentityComponent    |
        | iodef-fraud/invalid/identity-component-without-type       | iodef-fraud/valid/identity    | IdentityComponent lacks its @dtype             |
        | iodef-fraud/invalid/identity-component-spelled-type       | iodef-fraud/valid/identity    | IdentityComponent has @type for @dtype         |
        | iodef-fraud/invalid/other-without-type                    | iodef-fraud/valid/other       | FraudEventOther lacks OtherEventType           |
        | iodef-fraud/invalid/other-description-first               | iodef-fraud/valid/other       | OtherEventDescription stands first             |
        | iodef-fraud/invalid/unknown-attribute                     | iodef-fraud/valid/minimal     | FraudEventPayment has an attribute of no table |
        | iodef-fraud/invalid/unknown-child                         | iodef-fraud/valid/minimal     | FraudEventPayment has a child of no table      |
        | iodef-fraud/invalid/purpose-as-the-text-writes-it         | iodef-fraud/valid/purpose-add | a further purpose stands in @purpose           |

    Scenario Outline: What is valid under the schema and breaks the prose is rejected, its twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                           | twin                       | violation                                         |
        | iodef-fraud/invalid/payment-empty                | iodef-fraud/valid/payments | FraudEventPayment has no child                    |
        | iodef-fraud/invalid/transfer-empty               | iodef-fraud/valid/iban     | FraudEventTransfer has no child                   |
        | iodef-fraud/invalid/two-records-in-one-extension | iodef-fraud/valid/minimal  | AdditionalData has two Thraud Records             |
        | iodef-fraud/invalid/two-records-in-one-event     | iodef-fraud/valid/minimal  | EventData has two Thraud Records                  |
        | iodef-fraud/invalid/record-of-type-string        | iodef-fraud/valid/minimal  | a Thraud Record stands under the data type string |
