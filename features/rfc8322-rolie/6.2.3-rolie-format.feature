@RFC8322
Feature: ROLIE - Use of the "rolie:format" Element
  RFC 8322, Section 6.2.3 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2.3

  @RFC8322-6.2.3-1 @MUST @rolie-server
  Rule: A format element follows its definition
    It has no attribute without namespace but ns, version, schema-location and schema-type and those of every Atom
    element, and nothing inside.

    Scenario: Each format element has no attribute of another name and is empty
      Given at least one Entry of a ROLIE Feed with a format
      Then each format follows its definition

  @RFC8322-6.2.3-2 @MUST @rolie-server
  Rule: A format element names the data model of the content
    Its ns attribute is there, and says something.

    Scenario: Each format element names a data model
      Given at least one Entry of a ROLIE Feed with a format
      Then each format names its data model

  @RFC8322-6.2.3-3 @MUST @rolie-server
  Rule: The data model of a format has an absolute URI
    The URI in the ns attribute is no relative reference; it need not lead anywhere.

    Scenario: Each data model has an absolute URI
      Given at least one Entry of a ROLIE Feed with a format that names its model
      Then each data model has an absolute URI

  @RFC8322-6.2.3-4 @MAY @rolie-server @untestable
  Rule: A format element gives the version of the data model
    The version attribute is any text.
    Untestable: permission. Any text is a version, and there need be none.

  @RFC8322-6.2.3-5 @MAY @rolie-server
  Rule: A format element locates a schema
    A schema-location is optional; where there is one it is a URI.

    Scenario: Each location of a schema is a URI
      Given at least one Entry of a ROLIE Feed with a format that locates a schema
      Then each location of a schema is a URI

  @RFC8322-6.2.3-6 @MAY @rolie-server
  Rule: A format element gives the type of its schema
    A schema-type is optional; where there is one it is a media type.

    Scenario: Each type of a schema is a media type
      Given at least one Entry of a ROLIE Feed with a format that types a schema
      Then each type of a schema is a media type

  @RFC8322-6.2.3-model @SHOULD @rolie-server
  Rule: Content is of the data model that its format names
    XML content has that model's namespace at its root, or its root element where the model is called otherwise than
    its namespace; JSON content is held against the models that are known (IODEF, CSAF). The section defines the
    attribute so without a BCP 14 word.

    Scenario: Content is what its format says
      Given at least one Entry of a ROLIE Feed with a format that names its model
      When the client retrieves content of known data models
      Then each content is of its data model

  @RFC8322-6.2.3-version @SHOULD @rolie-server
  Rule: Content is of the version that its format names
    Where the format gives a version, and the document gives its own, as IODEF and CSAF do, both are the same. The
    section defines the attribute so without a BCP 14 word.

    Scenario: Content is of the version that its format says
      Given at least one Entry of a ROLIE Feed with a format that names its model
      When the client retrieves content of known versions
      Then each content is of its version

  @RFC8322-6.2.3-iodef @SHOULD @rolie-server
  Rule: Content that calls itself IODEF is a valid IODEF document
    What the format calls IODEF of version 1 or 2 is well-formed, has IODEF-Document in its namespace at the root, and
    is valid under the schema of its version. RFC 7970 and RFC 5070 demand it of who made it; here it shows what a
    repository hands out.

    Scenario: Content of the IODEF format is valid
      Given at least one Entry of a ROLIE Feed with a format that names its model
      When the client retrieves content that calls itself IODEF
      Then it is valid IODEF
