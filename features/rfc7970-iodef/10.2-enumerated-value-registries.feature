@RFC7970
Feature: IODEF version 2 - Enumerated Value Registries
  RFC 7970, Section 10.2 - https://www.rfc-editor.org/rfc/rfc7970#section-10.2

  @RFC7970-10.2-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: A registered value has the form of an ENUM
    A value in IANA's registries is an XML name token.
    Untestable: specification. It addresses the registries and who registers values.

  @RFC7970-10.2-2 @SHOULD @iodef-sender @iodef-recipient @untestable
  Rule: A registered value follows the conventions for names
    A value in IANA's registries looks as section 5.2 recommends.
    Untestable: specification. It addresses the registries and who registers values.
