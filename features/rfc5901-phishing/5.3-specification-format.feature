@RFC5901
Feature: Phishing reports - Element and Attribute Specification Format
  RFC 5901, Section 5.3 - https://www.rfc-editor.org/rfc/rfc5901#section-5.3

  @RFC5901-5.3-1 @REQUIRED @iodef-sender @untestable
  Rule: The text says of each item whether it has to be there
    That is how its descriptions are built.
    Untestable: specification. It explains how the following sections are written; what they require are
    requirements of their own.

  @RFC5901-5.3-2 @REQUIRED @iodef-sender @untestable
  Rule: What has to be there is marked by this very word
    What is not marked is optional, and may have parts that are not.
    Untestable: specification. It explains how the following sections are written; what they require are
    requirements of their own.
