@RFC8322
Feature: ROLIE - The "rolie:property" Extension Point
  RFC 8322, Section 7.4 - https://www.rfc-editor.org/rfc/rfc8322#section-7.4

  @RFC8322-7.4-1 @SHOULD @rolie-server @rolie-client @untestable
  Rule: Registered properties are preferred
    What a registered property can say is not said by one of the implementation's own.
    Untestable: internal. Whether a registered property would have said the same, only those know who chose the other.

  @RFC8322-7.4-2 @MUST @rolie-server @rolie-client @untestable
  Rule: Local properties are for private use
    Nobody gives a meaning of general validity to a name that begins with the prefix for local properties.
    Untestable: internal. What somebody considers a name to be shows only in what is done with it, which the next Rule is about.

  @RFC8322-7.4-3 @RFC8322-7.4-4 @MUST @rolie-client
  Rule: Local properties do no harm
    Content with such a property is read without error; the property itself may be passed over.

    Scenario Outline: An Entry with properties of private use is read
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository              |
        | private-property        |
        | private-properties-many |

  @RFC8322-7.4-5 @MUST @rolie-server
  Rule: The date of publication of content is a date of RFC 3339
    The value of the property for the date on which content was published is a date-time, or a full date.

    Scenario: Each date of publication of content is a date of RFC 3339
      Given at least one Entry of a ROLIE Feed with the date of publication of its content
      Then each date of publication of content is a date of RFC 3339

  @RFC8322-7.4-6 @MUST @rolie-server
  Rule: The date of update of content is a date of RFC 3339
    The value of the property for the date on which content was last updated is a date-time, or a full date.

    Scenario: Each date of update of content is a date of RFC 3339
      Given at least one Entry of a ROLIE Feed with the date of update of its content
      Then each date of update of content is a date of RFC 3339
