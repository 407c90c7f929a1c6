@RFC7203
Feature: Structured cybersecurity information - Basic Structure of the Extension Classes
  RFC 7203, Section 4.4 - https://www.rfc-editor.org/rfc/rfc7203#section-4.4

  @RFC7203-4.4-1 @REQUIRED @iodef-sender
  Rule: Every class of structured information says by which specification
    Each of the eight classes has a SpecID with something in it. Which namespaces IANA has registered since is not
    judged.

    Scenario: Each class names a specification
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document names the specifications of its structured information

  @RFC7203-4.4-2 @MUST @iodef-sender
  Rule: A private specification is named
    Where SpecID says private, ext-SpecID says whose it is.

    Scenario: No private specification is without a name
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document names its private specifications

  @RFC7203-4.4-4 @MUST @iodef-sender
  Rule: A registered specification has no private name beside it
    ext-SpecID stands beside the SpecID private and no other.

    Scenario: Private names stand beside private alone
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document names nothing private beside a registered specification

  @RFC7203-4.4-3 @RFC7203-4.4-5 @OPTIONAL @iodef-recipient
  Rule: The private name and the identifier may be there or not
    A recipient takes documents with ext-SpecID or ContentID and documents without. One that does not know a
    specification can say so; that is no rejection.

    Scenario Outline: The recipient accepts documents with and without them
      Given the recipient rejects the document "iodef1/invalid/not-iodef"
      When the recipient is given the document "<vector>"
      Then it accepts the document

      Examples: what each holds
        | vector                                | holds                    |
        | iodef-sci/valid/minimal               | ext-SpecID and ContentID |
        | iodef-sci/valid/malware               | neither                  |
        | iodef-sci/valid/malware-by-identifier | ContentID alone          |
        | iodef-sci/valid/raw-data              | ext-SpecID alone         |

  @RFC7203-4.4-6 @MUST @iodef-sender
  Rule: What is embedded is of the specification that is named
    The document in RawData is in the namespace of the specification behind SpecID. Known here is the one with which
    the table of section 4.1 begins; others are not judged.

    Scenario: Each embedded document is of the namespace of its specification
      Given the sender's documents of either version of IODEF
      And one of them with embedded documents of a known specification
      When they are read and held against the schema
      Then each document embeds what the specifications named define

  @RFC7203-4.4-7 @SHOULD @iodef-recipient @untestable
  Rule: The specification named outweighs the namespace found
    Where both differ, a recipient goes by SpecID.
    Untestable: internal. Which of the two a recipient went by does not show in its answer.

  @RFC7203-4.4-8 @SHOULD @iodef-recipient @untestable
  Rule: A difference between both is logged
    A person who reads the log can mend it.
    Untestable: internal. Logs of a recipient are not seen from outside.

  @RFC7203-4.4-9 @MUST @iodef-sender
  Rule: Every class conveys something
    There is a ContentID, a RawData or a Reference, though each of them may be left out.

    Scenario: No class is empty
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document conveys something by each structured information

  @RFC7203-4.4-10 @SHOULD @iodef-sender
  Rule: Every class conveys it in one way
    Two ways at once may confuse who receives them.

    Scenario: No class has two of identifier, document and reference
      Given the sender's documents of either version of IODEF
      And one of them with structured information
      When they are read and held against the schema
      Then each document conveys structured information in one way
