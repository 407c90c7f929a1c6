@RFC7970
Feature: IODEF version 2 - Security Considerations
  RFC 7970, Section 9 - https://www.rfc-editor.org/rfc/rfc7970#section-9

  @RFC7970-9.1-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: What carries IODEF guarantees confidentiality, integrity and authenticity
    The guarantees are those of the protocol around the document.
    Untestable: specification. It addresses the protocols that carry IODEF; ROLIE and XMPP-Grid have Rules of their
    own for it.

  @RFC7970-9.1-2 @MUST @iodef-recipient @untestable
  Rule: A Confidence that may refer to several things is ignored
    A recipient makes no use of it.
    Untestable: internal. Whether a recipient makes use of a value does not show in its answer.

  @RFC7970-9.1-3 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: Meanings that are a matter of agreement are agreed upon beforehand
    What a low Confidence or a defined course of action means is settled before documents are exchanged.
    Untestable: human. People agree on it, outside the exchange.

  @RFC7970-9.1-4 @MUST @iodef-recipient @untestable
  Rule: Content that could be executed is not executed by accident
    Extensions, patterns and configurations can carry code; a recipient handles them with care.
    Untestable: internal. That nothing was executed inside a recipient cannot be shown from outside.

  @RFC7970-9.1-5 @MUST @iodef-recipient @untestable
  Rule: Values are taken from IANA in a way that protects them
    Integrity and authenticity of what the registries say are ensured on the way.
    Untestable: unreached. No driver stands between an implementation and the registries.

  @RFC7970-9.2-1 @MUST @iodef-sender @iodef-recipient @untestable
  Rule: Documents are exchanged under confidentiality
    The transport keeps the document as a whole confidential.
    Untestable: specification. It addresses the transports; ROLIE and XMPP-Grid have Rules of their own for it.
