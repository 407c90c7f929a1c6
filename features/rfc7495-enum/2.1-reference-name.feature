@RFC7495
Feature: Enumeration references - The ReferenceName Format
  RFC 7495, Section 2.1 - https://www.rfc-editor.org/rfc/rfc7495#section-2.1

  @RFC7495-2.1-spec-index @MUST @iodef-sender
  Rule: A reference says by a number which enumeration it is of
    ReferenceName has a specIndex, an integer.

    Scenario: Each ReferenceName has its specIndex
      Given the sender's documents of IODEF version 2
      And one of them with the class enum:ReferenceName
      When they are read and held against the schema
      Then enum:ReferenceName@specIndex is as its table says

  @RFC7495-2.1-id @MUST @iodef-sender
  Rule: A reference has one identifier, a name
    ReferenceName has exactly one ID, and what stands in it is a name without a colon.

    Scenario: Each ReferenceName has one ID of the right form
      Given the sender's documents of IODEF version 2
      And one of them with the class enum:ReferenceName
      When they are read and held against the schema
      Then each enum:ReferenceName has as many ID as its table allows
      And the schema finds nothing wrong within each enum:ReferenceName

  @RFC7495-2.1-accept @MUST @iodef-recipient
  Rule: A reference to any enumeration is accepted
    A recipient takes references to enumerations, also where it does not know the number: the registry grows.

    Scenario Outline: The recipient accepts references to enumerations
      Given the recipient rejects the document "iodef/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                               | holds                                                   |
        | iodef-enum/valid/minimal             | a reference to CVE                                      |
        | iodef-enum/valid/another-enumeration | a reference to an enumeration that the RFC did not know |

  @RFC7495-2.1-kept @MUST @iodef-library
  Rule: A library keeps references to enumerations
    Number and identifier are in the document that it writes.

    Scenario Outline: Nothing of it is lost
      Given the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is lost in the document that it writes

      Examples: what each holds
        | vector                               | holds                                                   |
        | iodef-enum/valid/minimal             | a reference to CVE                                      |
        | iodef-enum/valid/another-enumeration | a reference to an enumeration that the RFC did not know |

    Scenario Outline: Nothing is changed
      Given the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is changed in the document that it writes

      Examples: what each holds
        | vector                               | holds                                                   |
        | iodef-enum/valid/minimal             | a reference to CVE                                      |
        | iodef-enum/valid/another-enumeration | a reference to an enumeration that the RFC did not know |

  @RFC7495-2.1-validate @RECOMMENDED @iodef-recipient
  Rule: A broken reference is not taken for a sound one
    RFC 7970 recommends that a recipient validates. Each vector has one defect that the schema knows.

    Scenario Outline: What breaks the schema is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                         | twin                     | violation                                  |
        | iodef-enum/invalid/no-index                    | iodef-enum/valid/minimal | ReferenceName lacks its @specIndex         |
        | iodef-enum/invalid/index-by-name               | iodef-enum/valid/minimal | @specIndex is a word                       |
        | iodef-enum/invalid/index-spelled-otherwise     | iodef-enum/valid/minimal | @specIndex begins with a capital           |
        | iodef-enum/invalid/no-id                       | iodef-enum/valid/minimal | ReferenceName lacks its ID                 |
        | iodef-enum/invalid/two-ids                     | iodef-enum/valid/minimal | ReferenceName has two IDs                  |
        | iodef-enum/invalid/id-with-a-space             | iodef-enum/valid/minimal | ID is no name                              |
        | iodef-enum/invalid/id-that-begins-with-a-digit | iodef-enum/valid/minimal | ID begins with a digit                     |
        | iodef-enum/invalid/id-empty                    | iodef-enum/valid/minimal | ID has no content                          |
        | iodef-enum/invalid/id-of-no-namespace          | iodef-enum/valid/minimal | ID is in no namespace                      |
        | iodef-enum/invalid/unknown-attribute           | iodef-enum/valid/minimal | ReferenceName has an attribute of no table |
