@RFC8322
Feature: ROLIE - The "rolie:format" Extension Point
  RFC 8322, Section 7.2 - https://www.rfc-editor.org/rfc/rfc8322#section-7.2

  @RFC8322-7.2-1 @MAY @rolie-server @untestable
  Rule: Extensions narrow the data models of an information type
    A specification that extends ROLIE may say which data models its information type allows.
    Untestable: specification. It gives leave to later specifications.
