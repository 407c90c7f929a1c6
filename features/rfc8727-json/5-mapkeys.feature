@RFC8727
Feature: IODEF in CBOR - Map keys
  RFC 8727, Section 5 - https://www.rfc-editor.org/rfc/rfc8727#section-5

  @RFC8727-5-keys @MUST @iodef-sender @if-cbor
  Rule: Members are named by their numbers
    In a CBOR map the key of a member is the integer that Table 4 gives its name, as the CDDL of section 6 has it.

    Scenario: The keys are those of the table
      Given the sender's documents of IODEF in CBOR
      When they are decoded
      Then each of them uses the keys of the table
