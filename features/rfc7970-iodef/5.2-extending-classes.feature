@RFC7970
Feature: IODEF version 2 - Extending Classes
  RFC 7970, Section 5.2 - https://www.rfc-editor.org/rfc/rfc7970#section-5.2

  @RFC7970-5.2-1 @RECOMMENDED @iodef-sender @untestable
  Rule: An extension stands in the class that is closest to it
    Of all the places that an extension could take, it takes the one nearest in meaning.
    Untestable: human. Which class is closest to a new meaning is a matter of judgement.

  @RFC7970-5.2-2 @MUST @iodef-sender
  Rule: The content of an extension is of the data type that it states
    An extension of an atomic type holds a value of that type: numbers, times, truth values, lists of ports, base64
    and hexadecimal each in their form. Types whose form is free admit any text.

    Scenario: Every value has the form of its type
      Given the sender's documents of IODEF version 2
      And one of them with extensions by values
      When they are read and held against the schema
      Then each document fills extensions with values of their data types

  @RFC7970-5.2-3 @RFC7970-5.2-4 @MUST @iodef-sender
  Rule: An extension by elements is of data type xml
    What holds elements says dtype="xml", and what says so holds an element. A private data type may hold what it
    likes.

    Scenario: Elements and the data type xml come together
      Given the sender's documents of IODEF version 2
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document marks extensions by elements as xml

  @RFC7970-5.2-5 @MUST @iodef-sender
  Rule: The elements of an extension are in a namespace of their own
    The outermost elements of an extension are in a namespace, and not in that of IODEF unless they are classes of
    IODEF used once more.

    Scenario: No extension adds names to IODEF's namespace
      Given the sender's documents of IODEF version 2
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document keeps extensions in namespaces of their own

  @RFC7970-5.2-6 @RECOMMENDED @iodef-sender @defect-D22
  Rule: The elements of an extension have a prefix that begins with iodef-
    So that a reader sees what belongs to IODEF. Extensions that RFCs themselves have given other prefixes are
    tolerated.

    Scenario: The prefix of every extension begins with iodef-
      Given the sender's documents of IODEF version 2
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document gives extensions a prefix of iodef-

  @RFC7970-5.2-7 @RECOMMENDED @iodef-sender @untestable
  Rule: Extension schemas name things as IODEF does
    Names in extensions look like those of the data model.
    Untestable: specification. It addresses those who write schemas; its four rules on elements and attributes are
    requirements of their own.

  @RFC7970-5.2-8 @SHOULD @iodef-sender @defect-D22
  Rule: The names of an extension's elements begin with a capital
    As those of IODEF do. The element of the RFC's own example, and those of extensions that RFCs define, are
    tolerated.

    Scenario: No element of an extension begins with a small letter
      Given the sender's documents of IODEF version 2
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document begins the names of extension elements with a capital

  @RFC7970-5.2-9 @SHOULD @iodef-sender @defect-D22
  Rule: Each word in the name of an extension's element begins with a capital
    Words cannot be told apart where nothing parts them; behind a hyphen, underscore or stop a word begins.

    Scenario: No word of an element's name begins with a small letter
      Given the sender's documents of IODEF version 2
      And one of them with extensions by elements
      When they are read and held against the schema
      Then each document begins each word of their names with a capital

  @RFC7970-5.2-10 @SHOULD @iodef-sender @defect-D22
  Rule: The names of an extension's attributes are in lower case
    Attributes of other namespaces, such as xml:lang, are not meant.

    Scenario: No attribute of an extension has a capital
      Given the sender's documents of IODEF version 2
      And one of them with attributes in extensions
      When they are read and held against the schema
      Then each document writes the attributes of extensions in lower case

  @RFC7970-5.2-11 @SHOULD @iodef-sender @defect-D22
  Rule: The words of an extension's attributes are joined by hyphens
    Not by underscores or stops. Words in a row without anything between them cannot be seen.

    Scenario: No attribute of an extension joins words otherwise
      Given the sender's documents of IODEF version 2
      And one of them with attributes in extensions
      When they are read and held against the schema
      Then each document joins the words of those attributes by hyphens

  @RFC7970-5.2-12 @SHOULD @iodef-recipient
  Rule: What a supported namespace does not know is rejected
    A recipient that knows the namespace of IODEF takes an element, attribute or value that it does not find there
    for a fault of syntax.

    Scenario Outline: A name unknown to IODEF is rejected, the valid twin accepted
      Given the recipient accepts the document "<twin>"
      When the recipient is given the document "<vector>"
      And the recipient still accepts the document "<twin>"
      Then it rejects the document

      Examples: one violation each
        | vector                          | twin              | violation                                         |
        | iodef/invalid/unknown-element   | iodef/valid/event | an element that IODEF does not know, in EventData |
        | iodef/invalid/unknown-attribute | iodef/valid/event | an attribute that IODEF does not know, at System  |
        | iodef/invalid/unknown-value     | iodef/valid/event | a value of @spoofed that IODEF does not know      |

  @RFC7970-5.2-13 @MUST-NOT @iodef-recipient @untestable
  Rule: Schemas are not downloaded while documents are processed, unless with precautions
    A recipient does without fetching schemas, or has taken care that it can.
    Untestable: internal. A download with the appropriate precautions is allowed, and whether they were taken does
    not show from outside.

  @RFC7970-5.2-14 @MUST @iodef-recipient
  Rule: A recipient copes with schemas that it cannot get
    Where a document says that a schema lies may be a private place; the document is accepted all the same.

    Scenario Outline: The recipient accepts a document whose schemas are out of reach
      Given the recipient rejects the document "iodef/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                           | holds                                              |
        | iodef/valid/schemas-out-of-reach | places of schemas under a name that never resolves |
