@RFC5941
Feature: Transaction fraud - Security Considerations
  RFC 5941, Section 9 - https://www.rfc-editor.org/rfc/rfc5941#section-9

  @RFC5941-9-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: The origin of reports is authenticated against forgery
    Nobody else can delete or modify what partners hold.
    Untestable: specification. It addresses the protocols that carry reports, which have Rules of their own for it.

  @RFC5941-9-2 @SHOULD @iodef-recipient @untestable
  Rule: People look before anything is modified
    A report alone does not change what is held.
    Untestable: human. It addresses people.

  @RFC5941-9-3 @SHOULD @iodef-recipient @untestable
  Rule: Receipts are authenticated
    So that no report is lost unnoticed.
    Untestable: specification. It addresses the protocols that carry reports.

  @RFC5941-9-4 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: The origin of reports is authenticated against impersonation
    The source is who it says it is.
    Untestable: specification. It addresses the protocols that carry reports, which have Rules of their own for it.

  @RFC5941-9-5 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: Reports are kept confidential
    By encryption on the way and control of access.
    Untestable: specification. It addresses the protocols that carry reports, which have Rules of their own for it.

  @RFC5941-9-6 @SHOULD @iodef-recipient @untestable
  Rule: Reports are stored encrypted
    So that nothing is disclosed by accident.
    Untestable: internal. How a recipient stores does not show from outside.

  @RFC5941-9-7 @SHOULD @iodef-recipient @untestable
  Rule: Sources have a reputation
    Recipients weigh reports by it.
    Untestable: internal. How a recipient weighs does not show in its answer.

  @RFC5941-9-8 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: The source of reports is authenticated
    Whom a report comes from is certain.
    Untestable: specification. It addresses the protocols that carry reports, which have Rules of their own for it.

  @RFC5941-9-9 @SHOULD @iodef-recipient @untestable
  Rule: Reports lead to closer looks, not to refusal
    A customer is asked for more, and not turned away.
    Untestable: internal. What a recipient does to its customers does not show from outside.

  @RFC5941-9-10 @SHOULD-NOT @iodef-sender @untestable
  Rule: Consolidated reports do not name their sources
    So that nobody is drawn into a dispute.
    Untestable: internal. Whether a report was consolidated, and from whom, is known to the sender alone.

  @RFC5941-9-11 @MAY @iodef-sender @iodef-recipient @untestable
  Rule: Any way to authenticate that both accept may be used
    Partners choose it.
    Untestable: permission. Who does not make use of it departs from nothing.

  @RFC5941-9-12 @MAY @iodef-sender @iodef-recipient @untestable
  Rule: Any way to keep confidential that both accept may be used
    Partners choose it.
    Untestable: permission. Who does not make use of it departs from nothing.
