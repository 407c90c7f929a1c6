@RFC8322
Feature: ROLIE - Registry of Information Types
  RFC 8322, Section 8.4 - https://www.rfc-editor.org/rfc/rfc8322#section-8.4

  @RFC8322-8.4-1 @MUST @rolie-server @untestable
  Rule: The specification of an information type is public
    Everybody can get at it from the URI in the registry.
    Untestable: specification. It addresses those who register an information type.

  @RFC8322-8.4-2 @SHOULD @rolie-server @untestable
  Rule: The specification of an information type stays where it is
    The URI in the registry lasts.
    Untestable: specification. It addresses those who register an information type.
