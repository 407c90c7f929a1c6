@RFC8322
Feature: ROLIE - Category Extensions
  RFC 8322, Section 7.1 - https://www.rfc-editor.org/rfc/rfc8322#section-7.1

  @RFC8322-7.1-1 @MUST @rolie-server @rolie-client @untestable
  Rule: A category scheme that is not registered is for private use
    Nobody gives a meaning of general validity to such a scheme.
    Untestable: internal. What somebody considers a scheme to be shows only in what is done with it, which the next Rule is about.

  @RFC8322-7.1-2 @RFC8322-7.1-3 @MUST @rolie-client
  Rule: Categories of private use do no harm
    Content with such a category is read without error; the category itself may be passed over.

    Scenario Outline: A category of private use leaves Feed and Entries as they are
      Given a client that reads the Feed "plain"
      When the client reads the Feed "<repository>"
      Then it has the Feed as it was hosted

      Examples:
        | repository                    |
        | private-category              |
        | private-category-in-entry     |
        | private-category-ahead-of-all |
