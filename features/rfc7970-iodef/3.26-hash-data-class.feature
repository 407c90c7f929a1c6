@RFC7970
Feature: IODEF version 2 - HashData Class
  RFC 7970, Section 3.26 - https://www.rfc-editor.org/rfc/rfc7970#section-3.26

  @RFC7970-3.26-1 @MUST @iodef-sender
  Rule: HashData has a hash
    There is at least one Hash or FuzzyHash.

    Scenario: Each HashData has a hash
      Given the sender's documents of IODEF version 2
      And one of them with the class HashData
      When they are read and held against the schema
      Then each HashData has the children that the prose demands

  @RFC7970-3.26-2 @MUST @iodef-sender
  Rule: The hash of a section says of which section
    HashTargetID is the ordinal number of the section in the file's section table, counted from one.

    Scenario: Every hash of a section has the number of its section
      Given the sender's documents of IODEF version 2
      And one of them with a section hash
      When they are read and held against the schema
      Then each document identifies the section of each section hash

  @RFC7970-3.26-3 @MUST @iodef-sender
  Rule: The hash of an import address table names the tool
    Tools differ in how they hash the table; so an Application in Hash or FuzzyHash says which one it was.

    Scenario: Every hash of an import address table has its tool
      Given the sender's documents of IODEF version 2
      And one of them with an import hash
      When they are read and held against the schema
      Then each document names the tool of each import hash

  @RFC7970-3.26-4 @MUST @iodef-sender
  Rule: The hash of a resource says of which resource
    HashTargetID is the ordinal number of the resource in the file's resource directory, counted from one.

    Scenario: Every hash of a resource has the number of its resource
      Given the sender's documents of IODEF version 2
      And one of them with a resource hash
      When they are read and held against the schema
      Then each document identifies the resource of each resource hash

  @RFC7970-3.26-5 @MUST @iodef-sender
  Rule: The hash of an object in a PDF file says of which object
    HashTargetID is the offset of the object in the file; the text does not say in which base, so that decimal and
    hexadecimal are taken.

    Scenario: Every hash of an object has the offset of its object
      Given the sender's documents of IODEF version 2
      And one of them with an object hash
      When they are read and held against the schema
      Then each document identifies the object of each object hash
