@RFC7203
Feature: Structured cybersecurity information - Mandatory-to-Implement Features
  RFC 7203, Section 5 - https://www.rfc-editor.org/rfc/rfc7203#section-5

  @RFC7203-5-1 @MUST @iodef-recipient @iodef-library
  Rule: Documents of the first registered specification travel without error
    Who implements the extension can receive a document in which the Malware Metadata Exchange Format is embedded,
    and a library loses and changes nothing of it. What a sender can send shows where it sends it.

    @iodef-recipient
    Scenario Outline: The recipient accepts malware metadata
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                            | holds                         |
        | iodef-sci/valid/malware           | malware metadata in version 1 |
        | iodef-sci/valid/malware-version-2 | malware metadata in version 2 |

    @iodef-library
    Scenario Outline: Nothing of it is lost
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is lost in the document that it writes

      Examples: what each holds
        | vector                            | holds                         |
        | iodef-sci/valid/malware           | malware metadata in version 1 |
        | iodef-sci/valid/malware-version-2 | malware metadata in version 2 |

    @iodef-library
    Scenario Outline: Nothing is changed
      Given the library does not copy the document "iodef1/invalid/not-iodef"
      When the library is given the document "<vector>"
      Then nothing is changed in the document that it writes

      Examples: what each holds
        | vector                            | holds                         |
        | iodef-sci/valid/malware           | malware metadata in version 1 |
        | iodef-sci/valid/malware-version-2 | malware metadata in version 2 |

  @RFC7203-5-2 @MUST @iodef-sender
  Rule: An extended document is well-formed
    What a sender sends with structured information can be parsed, as everything that it sends.

    Scenario: Every document can be parsed
      Given the sender's documents of either version of IODEF
      When they are read and held against the schema
      Then each document is well-formed

  @RFC7203-5-3 @MUST @iodef-sender
  Rule: An extended document is valid by all schemas that apply
    The schema of IODEF and that of the extension, as far as the documents embedded have schemas here.

    Scenario: Documents with structured information are valid
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document with structured information is valid under the schema

  @RFC7203-5-accept @MUST @iodef-recipient @defect-D15
  Rule: What the classes allow is accepted
    The recipient of extended documents takes what sections 4.4 and 4.5 allow, the common and the rare alike. Where
    the text contradicts itself it may do as it likes, and the report says what it did.

    Scenario Outline: The recipient accepts what the classes allow
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                          | holds                             |
        | iodef-sci/valid/references      | several references                |
        | iodef-sci/valid/parts           | platforms and scores              |
        | iodef-sci/valid/parts-version-2 | platforms and scores in version 2 |

    Scenario Outline: The recipient decides where the text contradicts itself
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it follows either reading

      Examples: what the text says twice
        | vector                                         | contradiction                                                      |
        | iodef-sci/tolerated/d15-raw-data-and-reference | a class may have RawData and References; the schema lets one stand |
        | iodef-sci/tolerated/d15-reference-of-version-2 | a Reference in version 2; the schema has that of version 1         |

  @RFC7203-5-validate @RECOMMENDED @iodef-recipient
  Rule: A broken extension is not taken for a sound one
    Section 5 has extended documents valid by the schemas of the extension, and RFC 5070 recommends that a recipient
    validates. Each vector has one defect.

    Scenario Outline: What breaks the schema is rejected, its valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                          | twin                                       | violation                                    |
        | iodef-sci/invalid/no-spec-id                    | iodef-sci/valid/minimal                    | AttackPattern lacks its @SpecID              |
        | iodef-sci/invalid/no-spec-id-version-2          | iodef-sci/valid/malware-version-2          | AttackPattern in version 2 lacks its @SpecID |
        | iodef-sci/invalid/spec-id-in-lower-case         | iodef-sci/valid/malware-by-identifier      | @SpecID is spelled in lower case             |
        | iodef-sci/invalid/unknown-attribute             | iodef-sci/valid/minimal                    | AttackPattern has an attribute of no table   |
        | iodef-sci/invalid/unknown-child                 | iodef-sci/valid/attack-pattern-referred-to | AttackPattern has a child of no table        |
        | iodef-sci/invalid/raw-data-no-type              | iodef-sci/valid/malware                    | RawData lacks its @dtype                     |
        | iodef-sci/invalid/raw-data-of-type-string       | iodef-sci/valid/malware                    | RawData has another @dtype than xml          |
        | iodef-sci/invalid/raw-data-with-text            | iodef-sci/valid/raw-data                   | RawData holds text                           |
        | iodef-sci/invalid/raw-data-in-another-namespace | iodef-sci/valid/malware                    | a RawData of no namespace                    |
        | iodef-sci/invalid/scoring-in-attack-pattern     | iodef-sci/valid/parts                      | AttackPattern has a Scoring                  |
        | iodef-sci/invalid/scoring-before-platform       | iodef-sci/valid/parts                      | Scoring stands before Platform               |
        | iodef-sci/invalid/platform-in-remediation       | iodef-sci/valid/remediation-referred-to    | Remediation has a Platform                   |

    Scenario Outline: What is valid under the schema and breaks the prose is rejected, its twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                                 | twin                                  | violation                                                |
        | iodef-sci/invalid/private-without-name                 | iodef-sci/valid/minimal               | @SpecID is private and there is no @ext-SpecID           |
        | iodef-sci/invalid/private-name-beside-a-registered-one | iodef-sci/valid/malware-by-identifier | @ext-SpecID stands beside a registered specification     |
        | iodef-sci/invalid/nothing-conveyed                     | iodef-sci/valid/minimal               | there is no identifier, document or reference            |
        | iodef-sci/invalid/malware-of-another-namespace         | iodef-sci/valid/malware               | the document is not of the specification named           |
        | iodef-sci/invalid/malware-in-a-weakness                | iodef-sci/valid/weakness-identified   | a specification for AttackPattern alone names a Weakness |
