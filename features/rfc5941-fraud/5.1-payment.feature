@RFC5941
Feature: Transaction fraud - FraudEventPaymentType Class
  RFC 5941, Section 5.1 - https://www.rfc-editor.org/rfc/rfc5941#section-5.1

  @RFC5941-5.1-1 @SHALL @iodef-sender
  Rule: A payment is built as its figure shows
    PayeeName, PostalAddress and PayeeAmount, each once at most and in this order.

    Scenario: No payment departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventPayment
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:FraudEventPayment

  @RFC5941-5.1-2 @MUST @iodef-sender
  Rule: A payment says something
    One of the three is there.

    Scenario: No payment is empty
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventPayment
      When they are read and held against the schema
      Then each thraud:FraudEventPayment has the children that the prose demands

  @RFC5941-5.1.2-1 @SHALL @iodef-sender
  Rule: The lines of a postal address are parted by dollar signs
    In the form of RFC 4519; a line break is no separator.

    Scenario: No address is broken into lines
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:PostalAddress
      When they are read and held against the schema
      Then each document parts the lines of postal addresses by dollar signs
