@RFC7970
Feature: IODEF version 2 - Indicator Class
  RFC 7970, Section 3.29 - https://www.rfc-editor.org/rfc/rfc7970#section-3.29

  @RFC7970-3.29-1 @MUST @iodef-sender
  Rule: An Indicator has one thing to look for
    Exactly one of Observable, IndicatorExpression, ObservableReference and IndicatorReference is in it. The schema
    asks for the same.

    Scenario: Each Indicator has one phenomenon
      Given the sender's documents of IODEF version 2
      And one of them with the class Indicator
      When they are read and held against the schema
      Then each Indicator has the children that the prose demands

  @RFC7970-3.29.1-1 @MUST-NOT @iodef-sender
  Rule: Different indicators have different identifiers
    Name, version and content of an IndicatorID identify an indicator. Within a document, two Indicators that
    describe different things do not share all three; across documents nobody but the sender knows what is the same
    indicator.

    Scenario: No identifier stands for two indicators
      Given the sender's documents of IODEF version 2
      And one of them with several Indicators
      When they are read and held against the schema
      Then each document gives different indicators different identifiers

  @RFC7970-3.29.1-2 @MUST @iodef-sender
  Rule: The CSIRT that gave an IndicatorID is named by its domain
    The name of an IndicatorID is the fully qualified domain name of the CSIRT, as that of an IncidentID is.

    Scenario: The name of every IndicatorID is a domain name
      Given the sender's documents of IODEF version 2
      And one of them with the class IndicatorID
      When they are read and held against the schema
      Then each document names the CSIRT of each IndicatorID by its domain

  @RFC7970-3.29.3-1 @MUST @iodef-sender
  Rule: An Observable has one kind of child
    Exactly one of the classes that it can hold is in it. AdditionalData may stand several times, as its cardinality
    says.

    Scenario: Each Observable observes one thing
      Given the sender's documents of IODEF version 2
      And one of them with the class Observable
      When they are read and held against the schema
      Then each Observable has the children that the prose demands

  @RFC7970-3.29.3.1-1 @MUST @iodef-sender
  Rule: A list of file hashes comes with the description of its hashes
    A BulkObservable of type file-hash has a BulkObservableFormat with a Hash, which tells how those of the list
    were made.

    Scenario: Every list of hashes has its format
      Given the sender's documents of IODEF version 2
      And one of them with a list of hashes
      When they are read and held against the schema
      Then each document describes the hashes that it lists

  @RFC7970-3.29.3.1.1-1 @MUST @iodef-sender
  Rule: BulkObservableFormat is never empty
    A Hash or AdditionalData is in it.

    Scenario: Each BulkObservableFormat has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class BulkObservableFormat
      When they are read and held against the schema
      Then each BulkObservableFormat has the children that the prose demands

  @RFC7970-3.29.5-1 @MUST-NOT @iodef-sender @defect-D05
  Rule: An expression of indicators is valid algebra
    Negation has one operand. An expression without any operand is no algebra either, but the cardinalities of the
    prose allow it: it is tolerated.

    Scenario: Every expression has operands to fit its operator
      Given the sender's documents of IODEF version 2
      And one of them with the class IndicatorExpression
      When they are read and held against the schema
      Then each document expresses valid algebra

  @RFC7970-3.29.6-uid-ref @MUST @iodef-sender
  Rule: A reference to an observable leads to one
    The uid-ref of an ObservableReference is the observable-id of a class in the same document. Its type, IDREF,
    asks for the same.

    Scenario: No reference to an observable leads nowhere
      Given the sender's documents of IODEF version 2
      And one of them with ObservableReference@uid-ref
      When they are read and held against the schema
      Then each document refers only to observables that it has

  @RFC7970-3.29.7-1 @MUST @iodef-sender
  Rule: A reference to an indicator has an identifier
    An IndicatorReference has a uid-ref for an indicator of this document or a euid-ref for another.

    Scenario: Every reference to an indicator says to which
      Given the sender's documents of IODEF version 2
      And one of them with the class IndicatorReference
      When they are read and held against the schema
      Then each document refers to each indicator by an identifier

  @RFC7970-3.29.7-uid-ref @MUST @iodef-sender
  Rule: A reference within the document leads to an indicator
    The uid-ref of an IndicatorReference is the content of an IndicatorID in the same document. Its type, IDREF,
    asks for the same.

    Scenario: No reference within a document leads nowhere
      Given the sender's documents of IODEF version 2
      And one of them with IndicatorReference@uid-ref
      When they are read and held against the schema
      Then each document refers only to indicators that it has

  @RFC7970-3.29.8-1 @MUST @iodef-sender @defect-D03
  Rule: An AttackPhase is never empty
    At least one child is there. The schema demands a URL among them, which the prose does not: without one the
    document is tolerated.

    Scenario: Each AttackPhase has a child
      Given the sender's documents of IODEF version 2
      And one of them with the class AttackPhase
      When they are read and held against the schema
      Then each AttackPhase has the children that the prose demands
