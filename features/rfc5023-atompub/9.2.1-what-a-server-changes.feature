@RFC5023
Feature: AtomPub - What a Server Changes in an Entry
  RFC 5023, Section 9.2.1 - https://www.rfc-editor.org/rfc/rfc5023#section-9.2.1

  @RFC5023-9.2.1-1 @RFC5023-9.2.1-2 @MAY @rolie-server @untestable
  Rule: A server changes the Entries that it is sent
    It may give them other ids, times and authors, and add, remove and change elements and attributes.
    Untestable: permission. An Entry that was changed and one that was not both conform.

  @RFC5023-9.2.1-unharmed @SHOULD @rolie-server @if-write
  Rule: Foreign markup that a server keeps is whole
    A server may drop foreign markup. What it keeps comes back as it was sent: namespaces, attributes, languages,
    texts and what is inside. RFC 4287, section 6.4, gives such elements their meaning; no BCP 14 word says so.

    Scenario: Foreign markup comes back with its namespaces and all that is inside
      Given a Collection to write to
      When the client creates a Member with foreign markup
      Then the foreign markup that is kept is whole

  @RFC5023-9.2.1-content @MAY @rolie-server @if-write
  Rule: Content comes back as it was sent
    Its type and its text, or its source. The section lets a server change that, too (RFC5023-9.2.1-2), so that this
    binds nobody: it shows who gives back what was published, and who does not.

    Scenario: The content of a new Member is what was sent
      Given a Collection to write to
      When the client creates a Member
      Then its content is what was sent
