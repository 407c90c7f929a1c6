@RFC8274
Feature: IODEF usage guidance - Indicator predicate logic
  RFC 8274, Section 4.3 - https://www.rfc-editor.org/rfc/rfc8274#section-4.3

  @RFC8274-4.3-several-operands @OPTIONAL @iodef-sender
  Rule: An IndicatorExpression groups more than one operand
    Its purpose is to join indicators and observables. One that joins nothing says no more than its operand; "not" has
    one by its nature.

    Scenario: Every IndicatorExpression that joins has what it joins
      Given the sender's documents of IODEF version 2
      And one of them with a grouping IndicatorExpression
      When they are read and held against the schema
      Then each document groups several operands in each IndicatorExpression

  @RFC8274-4.3-evaluation @OPTIONAL @iodef-recipient @untestable
  Rule: A recipient evaluates the logic of an IndicatorExpression
    The operator, "and" where none is given, joins all operands; expressions inside are evaluated first.

    Untestable: internal. Whether an indicator matched does not come back from a recipient.
