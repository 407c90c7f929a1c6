@RFC5941
Feature: Transaction fraud - FraudEventIdentityType Class
  RFC 5941, Section 5.3 - https://www.rfc-editor.org/rfc/rfc5941#section-5.3

  @RFC5941-5.3-1 @SHALL @iodef-sender
  Rule: A theft of identity is built as its figure shows
    At least one IdentityComponent, and nothing else.

    Scenario: No theft of identity departs from its class
      Given the sender's documents of IODEF version 1
      And one of them with the class thraud:FraudEventIdentity
      When they are read and held against the schema
      Then the schema finds nothing wrong within each thraud:FraudEventIdentity

  @RFC5941-5.3.1.1-1 @MAY @iodef-sender @untestable
  Rule: A victim's e-mail address may be told
    Or left out.
    Untestable: permission. Who does not make use of it departs from nothing.

  @RFC5941-5.3.1.1-2 @SHALL @iodef-sender
  Rule: A victim's address is an Email of IODEF
    What is called a victim email address holds one Email.

    Scenario: Each address is an Email
      Given the sender's documents of IODEF version 1
      And one of them with a victim's address
      When they are read and held against the schema
      Then each document puts victims' addresses into an Email

  @RFC5941-5.3.1.1-3 @SHALL @iodef-sender
  Rule: The Email holds an address
    With a name and a domain.

    Scenario: Each Email is an address
      Given the sender's documents of IODEF version 1
      And one of them with a victim's address
      When they are read and held against the schema
      Then each document gives victims' addresses

  @RFC5941-5.3.1.1-4 @SHALL @iodef-sender @defect-D24
  Rule: A component with an Email is of data type string
    RFC 5070 has xml for what holds elements; that is tolerated.

    Scenario: Each component with an Email is of type string
      Given the sender's documents of IODEF version 1
      And one of them with a victim's address
      When they are read and held against the schema
      Then each document types victims' addresses as strings

  @RFC5941-5.3.1.1-5 @SHALL @iodef-sender
  Rule: A component with an Email says what it means
    Its meaning is victim email address.

    Scenario: Each component with an Email says its meaning
      Given the sender's documents of IODEF version 1
      And one of them with a victim's address
      When they are read and held against the schema
      Then each document calls victims' addresses by their meaning

  @RFC5941-5.3.1.2-1 @MAY @iodef-sender @untestable
  Rule: A victim's user identifier may be told
    Or left out.
    Untestable: permission. Who does not make use of it departs from nothing.

  @RFC5941-5.3.1.2-2 @SHALL @iodef-sender
  Rule: A victim's identifier stands in the component itself
    As text, or as the UserID of the schema.

    Scenario: Each identifier is a UserID or text
      Given the sender's documents of IODEF version 1
      And one of them with a victim's identifier
      When they are read and held against the schema
      Then each document puts victims' identifiers into a UserID or text

  @RFC5941-5.3.1.2-3 @SHALL @iodef-sender
  Rule: A victim's identifier is a string
    No element stands in it.

    Scenario: Each identifier is a string
      Given the sender's documents of IODEF version 1
      And one of them with a victim's identifier
      When they are read and held against the schema
      Then each document writes victims' identifiers as strings

  @RFC5941-5.3.1.2-4 @SHALL @iodef-sender
  Rule: A victim's identifier says something
    It is not empty.

    Scenario: No identifier is empty
      Given the sender's documents of IODEF version 1
      And one of them with a victim's identifier
      When they are read and held against the schema
      Then each document gives victims' identifiers

  @RFC5941-5.3.1.2-5 @SHALL @iodef-sender @defect-D24
  Rule: A component with an identifier is of data type string
    The text calls the attribute type, the schema dtype. Type xml around a UserID, as RFC 5070 has it, is tolerated.

    Scenario: Each component with an identifier is of type string
      Given the sender's documents of IODEF version 1
      And one of them with a victim's identifier
      When they are read and held against the schema
      Then each document types victims' identifiers as strings

  @RFC5941-5.3.1.2-6 @SHALL @iodef-sender
  Rule: A component with a UserID says what it means
    Its meaning is victim user id.

    Scenario: Each component with a UserID says its meaning
      Given the sender's documents of IODEF version 1
      And one of them with a victim's identifier
      When they are read and held against the schema
      Then each document calls victims' identifiers by their meaning
