@RFC8322
Feature: ROLIE - Terminology
  RFC 8322, Section 2 - https://www.rfc-editor.org/rfc/rfc8322#section-2

  @RFC8322-2-1 @MUST @rolie-server @untestable
  Rule: What is required is required of those who build a server
    A required feature has to be there; whoever runs the server may leave it unused.
    Untestable: specification. It says how the other requirements are to be read, and requires nothing itself.
