@RFC8274
Feature: IODEF usage guidance - Information represented
  RFC 8274, Section 3.2 - https://www.rfc-editor.org/rfc/rfc8274#section-3.2

  @RFC8274-3.2-use-cases @OPTIONAL @iodef-sender @iodef-recipient @untestable
  Rule: An implementation supports the classes that its use cases need
    Which classes beyond the mandatory ones are implemented follows from what the implementation is for.

    Untestable: human. It is a choice of who builds the implementation; no document shows which use cases were in mind.

  @RFC8274-3.2-languages @OPTIONAL @iodef-recipient @untestable
  Rule: A recipient takes the texts of the languages that it wants
    Of a text in several languages a recipient can tell the ones apart, and leave the others out.

    Untestable: internal. What a recipient makes of a text in which language does not come back.
