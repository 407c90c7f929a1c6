@RFC5941
Feature: Transaction fraud - Recommended Components
  RFC 5941, Section 6.2 - https://www.rfc-editor.org/rfc/rfc5941#section-6.2

  @RFC5941-6.2-1 @SHOULD @iodef-recipient
  Rule: Recommended components are processed
    A recipient takes a report that has all of them. What it makes of them cannot be seen.

    Scenario Outline: The recipient accepts a report with all of them
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                        | holds                       |
        | iodef-fraud/valid/recommended | every recommended component |

  @RFC5941-6.2-2 @MUST-NOT @iodef-recipient
  Rule: No report is rejected for having them or not
    A recipient takes a report with none of them as well as one with all.

    Scenario Outline: The recipient accepts reports with and without them
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                        | holds                                  |
        | iodef-fraud/valid/minimal     | no recommended component but an Impact |
        | iodef-fraud/valid/recommended | every recommended component            |

  @RFC5941-6.2-3 @SHOULD @iodef-sender @untestable
  Rule: Recommended components are included where they are known
    By who reports.
    Untestable: internal. What a sender knows and leaves out does not show.

  @RFC5941-6.2-4 @SHALL @iodef-recipient @untestable
  Rule: They mean what RFC 5070 says
    Except where this text says otherwise.
    Untestable: internal. How a recipient understands them does not show in its answer.
