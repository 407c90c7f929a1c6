@RFC8322
Feature: ROLIE - Use of the "atom:content" Element
  RFC 8322, Section 6.2.1 - https://www.rfc-editor.org/rfc/rfc8322#section-6.2.1

  @RFC8322-6.2.1-1 @MUST @rolie-server
  Rule: An Entry has exactly one content element
    Neither none nor several.

    Scenario: Each Entry has one content element
      Given at least one Entry of a ROLIE Feed
      Then each Entry has exactly one content

  @RFC8322-6.2.1-2 @MUST @rolie-server
  Rule: A content element follows its definition
    It has a type and a source, no other attribute without namespace but those of every Atom element, and nothing
    inside.

    Scenario: Each content element has its two attributes and is empty
      Given at least one Entry of a ROLIE Feed with content
      Then each content follows its definition

  @RFC8322-6.2.1-3 @MUST @rolie-server
  Rule: The type of content identifies its serialization
    The type is a media type, not one of Atom's words for text in line; and where it says XML or JSON, the content
    is not the other of the two.

    Scenario: Each type is a media type
      Given at least one Entry of a ROLIE Feed with content
      Then each content has a media type

    Scenario: Content that is said to be XML or JSON is so
      Given at least one Entry of a ROLIE Feed with content of XML or JSON
      When the client retrieves the content of each Entry
      Then each content has the serialization of its type

  @RFC8322-6.2.1-4 @MAY @rolie-server @untestable
  Rule: The type of content names a model as well
    A media type with a structured suffix may say more than the serialization.
    Untestable: permission. Media types with and without a suffix both conform.

  @RFC8322-6.2.1-5 @MUST @rolie-server
  Rule: The source of content can be dereferenced
    The source is a URI, and retrieving it gives the content. Sources on origins that the target file does not
    allow, or closed to the client's credentials, are left out.

    Scenario: Each source is a URI
      Given at least one Entry of a ROLIE Feed with content
      Then each source of content is a URI

    Scenario: Each source gives the content
      Given at least one Entry of a ROLIE Feed with content
      When the client retrieves the content of each Entry
      Then each content can be retrieved
