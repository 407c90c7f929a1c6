@RFC7970
Feature: IODEF version 2 - Namespace
  RFC 7970, Section 4.2 - https://www.rfc-editor.org/rfc/rfc7970#section-4.2

  @RFC7970-4.2-1 @MUST @iodef-sender @defect-D18
  Rule: A document refers to the schema
    xsi:schemaLocation on the document element pairs the namespace with a place of the schema. The RFC's own example
    gives the place alone, which XML Schema does not know: such a document is tolerated and reported.

    Scenario: xsi:schemaLocation names the schema of IODEF
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document refers to the IODEF schema

  @RFC7970-4.2-namespace @MUST @iodef-sender @iodef-library
  Rule: A document is in the namespace of version 2
    The document element is IODEF-Document in the namespace urn:ietf:params:xml:ns:iodef-2.0; neither without a
    namespace, nor in that of a draft or of the other version.

    @iodef-sender
    Scenario: The document element is that of the namespace
      Given the sender's documents of IODEF version 2
      When they are read and held against the schema
      Then each document is an IODEF-Document in its namespace

    @iodef-library
    Scenario: A library writes the namespace that it read
      Given the library rejects the document "iodef/invalid/not-xml"
      And the library does not copy the document "iodef/invalid/not-iodef"
      When the library is given the document "iodef/valid/minimal"
      Then the document that it writes is an IODEF-Document in its namespace
