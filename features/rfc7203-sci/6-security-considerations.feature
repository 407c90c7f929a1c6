@RFC7203
Feature: Structured cybersecurity information - Security Considerations
  RFC 7203, Section 6 - https://www.rfc-editor.org/rfc/rfc7203#section-6

  @RFC7203-6-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: Format and transport keep documents confidential, whole and authentic
    To the degree that their surroundings need.
    Untestable: specification. It addresses the protocols that carry documents, which have Rules of their own for
    it.

  @RFC7203-6-2 @RECOMMENDED @iodef-sender @iodef-recipient @untestable
  Rule: Organizations agree on how they work
    Operating procedures cover what the following sections name.
    Untestable: human. Procedures are made by people.

  @RFC7203-6.1-1 @RECOMMENDED @iodef-sender @untestable
  Rule: Data markers are used before data travels
    The application protects data by what they say.
    Untestable: internal. What an application does with a mark before it sends does not show in the document.

  @RFC7203-6.1-2 @RECOMMENDED @iodef-recipient @untestable
  Rule: Data markers govern access
    Applications grant access by them.
    Untestable: internal. Access inside an application is not seen from outside; the text puts it out of its scope.

  @RFC7203-6.1-3 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: A transport of IODEF guarantees confidentiality, integrity and authenticity
    The guarantees are those of the protocol.
    Untestable: specification. It addresses the protocols that carry documents, which have Rules of their own for
    it.

  @RFC7203-6.2-1 @RECOMMENDED @iodef-sender @iodef-recipient @untestable
  Rule: Policies for the exchange are made beforehand
    Partners settle them before documents flow.
    Untestable: human. Policies are made by people.

  @RFC7203-6.3-1 @RECOMMENDED @iodef-sender @iodef-recipient @untestable
  Rule: Systems that store or exchange the information are secured
    With few services, control of access, and monitoring.
    Untestable: internal. How a system is run does not show in its documents and answers.
