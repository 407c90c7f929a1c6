@RFC8727
Feature: IODEF in JSON - Data model
  RFC 8727, Section 6 - https://www.rfc-editor.org/rfc/rfc8727#section-6

  @RFC8727-6-choices @MUST @iodef-sender @if-json @defect-D07 @defect-D36
  Rule: Of members that exclude each other there is one
    Where section 6 parts members by a double slash, an object has exactly one of them: a Node its domains or its
    addresses, an Indicator what it observes, refers to or expresses, an Impact one kind.

    Scenario: The choices are made
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them has one of the members that exclude each other

  @RFC8727-6-unique @MUST @iodef-sender @if-json
  Rule: A member stands once in its object
    The model is one of maps, in which a key has one value; of a name that comes twice each reader takes what it likes.

    Scenario: No name comes twice
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them names each member once

  @RFC8727-6-cbor-classes @MUST @iodef-sender @if-cbor @defect-D31 @defect-D35 @defect-D36
  Rule: A CBOR map has the members of its class
    Required members are there, none is there twice, and there is nothing that the class does not have or that has dissolved.

    Scenario: The maps have their members and no other
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them has the members of its classes and no other
      And each of them has none of the classes that dissolve
      And each of them names each member once

  @RFC8727-6-cbor-arrays @MUST @iodef-sender @if-cbor @defect-D07 @defect-D36
  Rule: CBOR arrays and choices are those of the model
    Arrays stand where there may be several values and hold at least one; of members that exclude each other there is one.

    Scenario: Arrays and choices are in their places
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them lists in arrays what may occur several times, and nothing else
      And each of them has one of the members that exclude each other

  @RFC8727-6-cbor-values @MUST @iodef-sender @if-cbor @defect-D08 @defect-D32 @defect-D33 @defect-D34
  Rule: CBOR values are those of the model
    Enumerated values are listed, strings have the form of their data type, and the version is that of RFC 7970.

    Scenario: The values are listed and in their forms
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them takes values of lists from these lists
      And each of them writes texts in the form of their data type
      And each of them is of the version of RFC 7970
