@RFC5070
Feature: IODEF version 1 - Extending Classes
  RFC 5070, Section 5.2 - https://www.rfc-editor.org/rfc/rfc5070#section-5.2

  @RFC5070-5.2-1 @RECOMMENDED @iodef-sender @untestable
  Rule: An extension stands in the class that is closest to it
    Of all the places that an extension could take, it takes the one nearest in meaning.
    Untestable: human. Which class is closest to a new meaning is a matter of judgement.

  @RFC5070-5.2-2 @MUST @iodef-sender
  Rule: The content of an extension is of the data type that it states
    An extension of an atomic type holds a value of that type: numbers, times, truth values, lists of ports, base64
    and hexadecimal each in their form. Types whose form is free admit any text.

    Scenario: Every value has the form of its type
      Given the sender's documents of IODEF version 1
      And one of them with extensions by values
      When they are read and held against the schema
      Then each document fills extensions with values of their data types

  @RFC5070-5.2-3 @RFC5070-5.2-4 @MUST @iodef-sender
  Rule: An extension by elements is of data type xml
    What holds elements says dtype="xml", and what says so holds an element. A private data type may hold what it
    likes.

    Scenario: Elements and the data type xml come together
      Given the sender's documents of IODEF version 1
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document marks extensions by elements as xml

  @RFC5070-5.2-5 @MUST @iodef-sender
  Rule: The elements of an extension are in a namespace of their own
    The outermost elements of an extension are in a namespace, and not in that of IODEF unless they are classes of
    IODEF used once more.

    Scenario: No extension adds names to IODEF's namespace
      Given the sender's documents of IODEF version 1
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document keeps extensions in namespaces of their own

  @RFC5070-5.2-6 @RECOMMENDED @iodef-sender @defect-D22
  Rule: The elements of an extension have a prefix that begins with iodef-
    So that a reader sees what belongs to IODEF. Extensions that RFCs themselves have given other prefixes are
    tolerated.

    Scenario: The prefix of every extension begins with iodef-
      Given the sender's documents of IODEF version 1
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document gives extensions a prefix of iodef-

  @RFC5070-5.2-7 @RECOMMENDED @iodef-sender @defect-D22
  Rule: Names in an extension look like those of IODEF
    Elements begin with a capital and attributes have none. The element of the RFC's own example, and extensions
    that RFCs define, are tolerated.

    Scenario: Elements begin with capitals
      Given the sender's documents of IODEF version 1
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document begins the names of extension elements with a capital
      And each document writes the attributes of extensions in lower case

  @RFC5070-5.2-8 @RFC5070-5.2-9 @MUST @iodef-recipient
  Rule: An extension that is not understood is passed over
    A recipient that does not know an extension ignores it and processes the rest. That it ignores it cannot be
    seen; that it accepts the document can.

    Scenario Outline: The recipient accepts a document with an extension of somebody else's
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                      | holds                                     |
        | iodef1/valid/foreign-record | a record in elements of another namespace |

  @RFC5070-5.2-10 @SHOULD @iodef-recipient
  Rule: An element that a supported namespace does not know is rejected
    A recipient that knows the namespace of IODEF takes an element that it does not find there for a fault of
    syntax.

    Scenario Outline: An element unknown to IODEF is rejected, the valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                                   | twin               | violation                                                       |
        | iodef1/invalid/unknown-element           | iodef1/valid/event | an element that IODEF does not know, in EventData               |
        | iodef1/invalid/unknown-element-in-system | iodef1/valid/event | an element of version 2 that version 1 does not know, in System |

  @RFC5070-5.2-11 @SHOULD-NOT @iodef-recipient
  Rule: Schemas are not downloaded while documents are processed
    A recipient does without fetching the schemas that a document speaks of. Whether it does is seen where they lie.

    @iodef-recipient
    Scenario: Nobody comes for the schemas of a document
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      And the recipient accepts the document "iodef1/valid/extension"
      When the recipient is given the document "iodef1/valid/schemas-out-of-reach" with its schemas in reach
      Then it fetches no schema

  @RFC5070-5.2-12 @MUST-NOT @iodef-recipient
  Rule: No extension is asked for a schema that can be got
    Where a document says that the schema of an extension lies may be a place that nobody can reach; the document is
    accepted all the same.

    Scenario Outline: The recipient accepts a document whose schemas are out of reach
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                            | holds                                              |
        | iodef1/valid/schemas-out-of-reach | places of schemas under a name that never resolves |
