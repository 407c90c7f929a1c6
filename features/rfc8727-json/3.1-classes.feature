@RFC8727
Feature: IODEF in JSON - Classes
  RFC 8727, Section 3.1 - https://www.rfc-editor.org/rfc/rfc8727#section-3.1

  @RFC8727-3.1-members @MUST @iodef-sender @if-json @defect-D31 @defect-D36
  Rule: An object has the members of its class
    Whatever Table 3 and section 6 require of a class is there, by its very name, and there is nothing that the class does
    not have.

    Scenario: The objects have their members and no other
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them has the members of its classes and no other

  @RFC8727-3.1-arrays @MUST @iodef-sender @if-json @defect-D35 @defect-D36
  Rule: What may occur several times is an array
    A member that Table 3 marks as one or more, or any number, holds an array with at least one value, also where there is
    but one; every other member holds its value itself.

    Scenario: Arrays stand where there may be several
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them lists in arrays what may occur several times, and nothing else

  @RFC8727-3.1-version @MUST @iodef-sender @if-json @defect-D33
  Rule: A document says the version of its data model
    The member version is that of section 3.1 in RFC 7970, to which Table 3 points: 2.00.

    Scenario: The documents are of version 2.00
      Given the sender's documents of IODEF in JSON
      When they are decoded
      Then each of them is of the version of RFC 7970
