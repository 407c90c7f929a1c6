@RFC5070
Feature: IODEF version 1 - Time Classes
  RFC 5070, Section 3.8 - https://www.rfc-editor.org/rfc/rfc5070#section-3.8

  @RFC5070-3.8.4-1 @SHOULD @iodef-sender @untestable
  Rule: The time of the report is that of the document
    ReportTime is about when the document was generated.
    Untestable: internal. When a document was generated is known to its sender alone.
