@RFC5941
Feature: Transaction fraud - Purpose Attribute
  RFC 5941, Section 8.1 - https://www.rfc-editor.org/rfc/rfc5941#section-8.1

  @RFC5941-8.1-purpose @MUST @iodef-recipient @defect-D24
  Rule: The further purposes are accepted
    They stand in ext-purpose, as the schema of RFC 5070 has no place for them in purpose.

    Scenario Outline: The recipient accepts the further purposes
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                           | holds              |
        | iodef-fraud/valid/purpose-add    | the purpose add    |
        | iodef-fraud/valid/purpose-delete | the purpose delete |
        | iodef-fraud/valid/purpose-modify | the purpose modify |

  @RFC5941-8.1-1 @SHOULD @iodef-recipient @untestable
  Rule: Values that are to be added are added
    To what the recipient holds.
    Untestable: internal. What a recipient holds does not show in its answer.

  @RFC5941-8.1-2 @SHOULD @iodef-recipient @untestable
  Rule: Types that are to be deleted are deleted
    From what the recipient holds.
    Untestable: internal. What a recipient holds does not show in its answer.

  @RFC5941-8.1-3 @SHOULD @iodef-recipient @untestable
  Rule: Values that are to be modified replace those that are there
    In what the recipient holds.
    Untestable: internal. What a recipient holds does not show in its answer.

  @RFC5941-8.1-4 @SHOULD @iodef-recipient @untestable
  Rule: Where there is nothing to be modified, values are added
    To what the recipient holds.
    Untestable: internal. What a recipient holds does not show in its answer.
