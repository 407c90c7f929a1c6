@RFC8322
Feature: ROLIE - Use of the "atom:category" Element
  RFC 8322, Section 6.1.1 - https://www.rfc-editor.org/rfc/rfc8322#section-6.1.1

  @RFC8322-6.1.1-1 @MUST @rolie-server
  Rule: All Entries of a Feed are of its information type
    An Entry that declares information types declares that of the Feed it stands in. Whether a record that declares
    none is of that type is not judged.

    Scenario: Each Entry that declares an information type declares that of its Feed
      Given at least one Entry of a ROLIE Feed with an information type
      Then each Entry shares the information type of its Feed

  @RFC8322-6.1.1-2 @MAY @rolie-server @untestable
  Rule: A Feed has further categories of other schemes
    Beside its information type a Feed may carry categories of any other scheme.
    Untestable: permission. Having such categories and having none both conform.
