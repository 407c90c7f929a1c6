@RFC7970
Feature: IODEF version 2 - History Class
  RFC 7970, Section 3.13 - https://www.rfc-editor.org/rfc/rfc7970#section-3.13

  @RFC7970-3.13.1-1 @MUST @iodef-sender
  Rule: A HistoryItem names the course of action that was taken
    Where its action is a defined course of action, a DefinedCOA says which.

    Scenario: Every defined action in a History has its DefinedCOA
      Given the sender's documents of IODEF version 2
      And one of them with a defined action in a HistoryItem
      When they are read and held against the schema
      Then each document names the course of action of each HistoryItem
