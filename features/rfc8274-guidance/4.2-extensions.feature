@RFC8274
Feature: IODEF usage guidance - Extensions
  RFC 8274, Section 4.2 - https://www.rfc-editor.org/rfc/rfc8274#section-4.2

  @RFC8274-4.2-own-extensions @OPTIONAL @iodef-sender @untestable
  Rule: A sender extends IODEF by itself only where nothing else will do
    What a standard can say, or what RFC 7203 can embed, is not put into an extension of one's own.

    Untestable: human. Whether another form would have carried the data is a judgement on its meaning.
