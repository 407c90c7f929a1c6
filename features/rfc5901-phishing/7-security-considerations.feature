@RFC5901
Feature: Phishing reports - Security Considerations
  RFC 5901, Section 7 - https://www.rfc-editor.org/rfc/rfc5901#section-7

  @RFC5901-7-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: Format and transport keep reports confidential, whole and authentic
    To the degree that their surroundings need.
    Untestable: specification. It addresses the protocols that carry reports, which have Rules of their own for it.
