@RFC5070
Feature: IODEF version 1 - Security Considerations
  RFC 5070, Section 9 - https://www.rfc-editor.org/rfc/rfc5070#section-9

  @RFC5070-9-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: What carries IODEF guarantees confidentiality, integrity and authenticity
    The guarantees are those of the protocol around the document.
    Untestable: specification. It addresses the protocols that carry IODEF, which have Rules of their own for it.
