@RFC7970
Feature: IODEF version 2 - Deconflicting Private Extensions
  RFC 7970, Section 5.3 - https://www.rfc-editor.org/rfc/rfc7970#section-5.3

  @RFC7970-5.3-1 @MAY @iodef-recipient @untestable
  Rule: A document with a private extension may be rejected
    A recipient that does not know the private extension that a document uses may take the whole of it for a fault
    of syntax.
    Untestable: permission. Accepting and rejecting are both allowed, so that no answer can be wrong.
